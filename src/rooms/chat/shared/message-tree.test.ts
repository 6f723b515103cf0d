import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchThrough, newestLeaf, type Node, plantTree, siblingsOf } from './message-tree.ts';

const node = (id: string, parent: string | null, createdAt = Number(id.replace(/\D/g, ''))): Node => ({ id, parent, createdAt });
const ids = (nodes: readonly Node[]) => nodes.map(({ id }) => id);

describe('a conversation is a tree', () => {
  const tree = plantTree([node('1', null), node('2', '1'), node('3', '2'), node('4', '1'), node('5', '4'), node('6', '2')]);

  test('without a head the newest branch is shown', () => {
    expect(ids(branchThrough(tree, null))).toEqual(['1', '4', '5']);
  });

  test('a head in the middle shows the newest messages below it', () => {
    expect(ids(branchThrough(tree, '2'))).toEqual(['1', '2', '6']);
    expect(ids(branchThrough(tree, '3'))).toEqual(['1', '2', '3']);
  });

  test('a head that is not there shows the newest branch', () => {
    expect(ids(branchThrough(tree, 'gone'))).toEqual(['1', '4', '5']);
  });

  test('siblings come in the order in which they were written', () => {
    expect(ids(siblingsOf(tree, node('4', '1')))).toEqual(['2', '4']);
    expect(ids(siblingsOf(tree, node('1', null)))).toEqual(['1']);
  });

  test('an empty conversation has no branch', () => {
    const empty = plantTree<Node>([]);
    expect(branchThrough(empty, null)).toEqual([]);
    expect(newestLeaf(empty, null)).toBeUndefined();
  });

  test('a message whose parent is missing is still shown', () => {
    expect(ids(branchThrough(plantTree([node('7', 'lost'), node('8', '7')]), '8'))).toEqual(['7', '8']);
  });

  test('whatever the tree, every message is on the branch through itself', () => {
    const trees = fc.array(fc.nat(), { maxLength: 60 }).map((picks) => picks.map((pick, n) => node(String(n), n === 0 || pick % 7 === 0 ? null : String(pick % n))));
    fc.assert(fc.property(trees, (nodes) => {
      const planted = plantTree(nodes);
      for (const { id } of nodes) {
        const path = branchThrough(planted, id);
        expect(ids(path)).toContain(id);
        path.slice(1).forEach((message, n) => expect(message.parent).toBe(path[n]?.id));
      }
    }));
  });
});
