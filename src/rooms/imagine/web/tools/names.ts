import { m } from '../../../../web/ui/words.ts';
import type { Look, Shape } from '../../shared/scene.ts';

export const lookNames: Record<Look, () => string> = {
  clay: m.imagine_look_clay, paper: m.imagine_look_paper, watercolour: m.imagine_look_watercolour, oil: m.imagine_look_oil, ink: m.imagine_look_ink, night: m.imagine_look_night,
};

export const shapeNames: Record<Shape, () => string> = {
  square: m.imagine_shape_square, wide: m.imagine_shape_wide, tall: m.imagine_shape_tall, card: m.imagine_shape_card, sticker: m.imagine_shape_sticker,
};
