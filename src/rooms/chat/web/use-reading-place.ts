import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { ReadingPlace } from './reading-place.ts';

/** Wires a scrolling element, its messages and the room below them. */
export function useReadingPlace(): { scroller: RefObject<HTMLDivElement | null>; content: RefObject<HTMLDivElement | null>; room: RefObject<HTMLDivElement | null>; place: RefObject<ReadingPlace | null>; atEnd: boolean } {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const place = useRef<ReadingPlace>(null);
  const [atEnd, setAtEnd] = useState(true);
  useLayoutEffect(() => {
    if (!scroller.current || !content.current || !room.current) return undefined;
    place.current = new ReadingPlace({ scroller: scroller.current, content: content.current, room: room.current, onEnd: setAtEnd });
    return place.current.watch();
  }, []);
  return { scroller, content, room, place, atEnd };
}
