import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { m, type Locale } from '../../../web/ui/words.ts';
import { finalWords, findDictation, languages, type Recognition, type RecognitionClass } from './dictation.ts';
import { keepSpoken, longPauseMs } from './spoken.ts';

type Props = { readonly rehearsal: string; readonly turn: number; readonly locale: Locale; readonly text: string; readonly onText: (text: string) => void };

/** Speaks instead of typing, where the words stay on the device; elsewhere there is no button. */
export function Dictate({ rehearsal, turn, locale, text, onText }: Props) {
  const [available, setAvailable] = useState<RecognitionClass>();
  const [listening, setListening] = useState<Recognition>();
  const written = useRef(text);
  useEffect(() => {
    written.current = text;
  }, [text]);
  useEffect(() => {
    let here = true;
    void findDictation(locale).then((found) => void (here && setAvailable(() => found)));
    return () => {
      here = false;
    };
  }, [locale]);
  useEffect(() => () => listening?.stop(), [listening]);
  if (!available) return null;
  const start = () => {
    const heard = listen(available, locale, (words) => onText([written.current.trim(), words].filter(Boolean).join(' ')), (spoken) => {
      setListening(undefined);
      if (spoken.text !== '') keepSpoken(rehearsal, { turn, ...spoken });
    });
    setListening(heard);
  };
  return <IconButton icon={listening ? 'stop' : 'mic'} label={listening ? m.rehearse_dictate_stop() : m.rehearse_dictate()} tipAlign="end" aria-pressed={listening !== undefined} onClick={() => (listening ? listening.stop() : start())} />;
}

type Told = { readonly text: string; readonly ms: number; readonly pauses: number };

function listen(Class: RecognitionClass, locale: Locale, onWords: (words: string) => void, onEnd: (told: Told) => void): Recognition {
  const recognition = Object.assign(new Class(), { lang: languages[locale], continuous: true, interimResults: true, processLocally: true });
  const said: string[] = [];
  let [first, last, pauses] = [0, 0, 0];
  recognition.addEventListener('result', (event) => {
    if (first === 0) first = event.timeStamp;
    else if (event.timeStamp - last > longPauseMs) pauses++;
    last = event.timeStamp;
    const words = finalWords(event);
    if (words === '') return;
    said.push(words);
    onWords(words);
  });
  recognition.addEventListener('end', () => onEnd({ text: said.join(' '), ms: Math.max(0, last - first), pauses }));
  recognition.start();
  return recognition;
}
