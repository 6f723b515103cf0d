import { ChatPage } from '../../rooms/chat/web/index.ts';
import { ModelChoice, ModelOffer, useChosenModel, useKoreanOffer } from '../../rooms/models/web/index.ts';
import { takeOrder, unlessOrder } from './take-order.ts';

/** A talk, with what the models room has to say of the model that answers. */
export function Chat({ id, to }: { id: string; to: string | undefined }) {
  const offer = useKoreanOffer();
  const { chosen } = useChosenModel();
  return <ChatPage id={id} to={to} offer={unlessOrder(offer)} model={chosen} onOrder={takeOrder} besideTitle={<ModelChoice />} besideField={<ModelOffer slim />} />;
}
