import type { Message } from '../contract.ts';

/** What of a message makes it a part of the tree. */
export type Node = Pick<Message, 'id' | 'parent' | 'createdAt'>;

/** Children in the order in which they were made, under their parent's id (null: the first messages). */
export type MessageTree<M extends Node> = { readonly byId: ReadonlyMap<string, M>; readonly children: ReadonlyMap<string | null, readonly M[]> };

export function plantTree<M extends Node>(messages: Iterable<M>): MessageTree<M> {
  const byId = new Map<string, M>();
  for (const message of messages) byId.set(message.id, message);
  const children = new Map<string | null, M[]>();
  for (const message of byId.values()) {
    // A message whose parent is not here stands at the root, so that nothing written is ever out of sight.
    const parent = message.parent !== null && byId.has(message.parent) ? message.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(message);
    else children.set(parent, [message]);
  }
  for (const siblings of children.values()) siblings.sort(byAge);
  return { byId, children };
}

function byAge(one: Node, other: Node): number {
  return one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
}

/** The newest message at the end of the branch that goes through `from`; the newest of all from the root when null. */
export function newestLeaf<M extends Node>(tree: MessageTree<M>, from: string | null): M | undefined {
  let leaf = from === null ? undefined : tree.byId.get(from);
  for (;;) {
    const next = tree.children.get(leaf?.id ?? null)?.at(-1);
    if (!next) return leaf;
    leaf = next;
  }
}

/** The branch through `head`, from the first message down to the newest below it. An unknown head gives the newest branch. */
export function branchThrough<M extends Node>(tree: MessageTree<M>, head: string | null): M[] {
  const known = head !== null && tree.byId.has(head) ? head : null;
  const path: M[] = [];
  const seen = new Set<string>();
  for (let at = newestLeaf(tree, known); at && !seen.has(at.id); at = at.parent === null ? undefined : tree.byId.get(at.parent)) {
    seen.add(at.id);
    path.push(at);
  }
  return path.reverse();
}

/** The messages that stand in the same place as this one, itself among them. */
export function siblingsOf<M extends Node>(tree: MessageTree<M>, message: M): readonly M[] {
  const parent = message.parent !== null && tree.byId.has(message.parent) ? message.parent : null;
  return tree.children.get(parent) ?? [message];
}
