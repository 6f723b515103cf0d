/** What safety lends to pages: what is refused while one types, without a round trip. The server asks the same again. */
export { picturePolicy } from '../shared/picture-policy.ts';
