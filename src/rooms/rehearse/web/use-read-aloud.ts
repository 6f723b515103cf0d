import { useEffect, useState } from 'react';
import { readStored, writeStored } from '../../../web/ui/stored.ts';
import type { Locale } from '../../../web/ui/words.ts';

export type ReadAloud = { /** The device has a voice of this language. */ readonly offered: boolean; readonly on: boolean; readonly speaking: boolean; readonly toggle: () => void; readonly speak: (text: string) => void; readonly stop: () => void };

const key = 'modu-rehearse-aloud';

/** Reads replies with the device's own voices: nothing leaves it. A voice that works over the network is not used. */
export function useReadAloud(locale: Locale): ReadAloud {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [on, setOn] = useState(() => readStored(key) === 'on');
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const find = () => setVoice(speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(locale)));
    find();
    speechSynthesis.addEventListener('voiceschanged', find);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', find);
      speechSynthesis.cancel();
    };
  }, [locale]);
  const stop = () => {
    speechSynthesis.cancel();
    setSpeaking(false);
  };
  return {
    offered: voice !== undefined, on, speaking, stop,
    toggle: () => {
      writeStored(key, on ? null : 'on');
      setOn(!on);
    },
    speak: (text) => {
      if (!voice) return;
      const words = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
      for (const end of ['end', 'error'] as const) words.addEventListener(end, () => setSpeaking(false));
      setSpeaking(true);
      speechSynthesis.cancel();
      speechSynthesis.speak(words);
    },
  };
}
