import { mix } from '../art/colour.ts';

/** What light and air do to everything in a picture: one palette for each time of day, changed by the weather. */
export type Daylight = {
  /** From above down to the horizon. */
  readonly sky: readonly [string, string, string];
  /** What colours of the set are multiplied with. */
  readonly ambient: string;
  /** The same for those who play on it: by night they stay easier to see than their set. */
  readonly onActors: string;
  /** Into what far things fade. */
  readonly haze: string;
  readonly sun: { readonly kind: 'sun' | 'moon'; readonly x: number; /** Parts of the way from the horizon up. */ readonly up: number; readonly radius: number; readonly colour: string; readonly glow: string } | null;
  readonly stars: number;
  /** Lamps and windows are lit. */
  readonly dark: boolean;
  readonly cloud: { readonly light: string; readonly shade: string; readonly many: number };
  readonly shadow: string;
};

const day: Daylight = {
  sky: ['#58aee6', '#98d2f1', '#e6f4ee'], ambient: '#ffffff', onActors: '#ffffff', haze: '#d6ebf0', stars: 0, dark: false,
  sun: { kind: 'sun', x: 0.16, up: 0.8, radius: 50, colour: '#ffe27c', glow: '#fff0a8' },
  cloud: { light: '#ffffff', shade: '#c9dfee', many: 3 }, shadow: '#2d3563',
};
const times: Readonly<Record<string, Daylight>> = {
  dawn: { ...day, sky: ['#7c97cb', '#dcb9cf', '#ffe1c4'], ambient: '#f3dce0', onActors: '#fbe9e6', haze: '#eecfcf', stars: 8, sun: { kind: 'sun', x: 0.24, up: 0.08, radius: 58, colour: '#fff3d8', glow: '#ffd9ae' }, cloud: { light: '#fff0ea', shade: '#d3aac4', many: 3 }, shadow: '#4a3a6b' },
  morning: { ...day, sky: ['#6fbbe9', '#b4def1', '#fff0d4'], ambient: '#fff6e6', onActors: '#fff8ee', haze: '#f3e8d6', sun: { kind: 'sun', x: 0.16, up: 0.46, radius: 54, colour: '#ffeeb2', glow: '#ffedb8' } },
  day,
  afternoon: { ...day, sky: ['#5aa9dd', '#a4d3e9', '#f6efd6'], ambient: '#fff4de', onActors: '#fff8ea', haze: '#ebe6d2' },
  sunset: { ...day, sky: ['#6673b8', '#ec9590', '#ffd08a'], ambient: '#ffcfa6', onActors: '#ffdcbf', haze: '#f3a88c', stars: 6, sun: { kind: 'sun', x: 0.78, up: 0.12, radius: 80, colour: '#ffe58f', glow: '#ffb765' }, cloud: { light: '#ffd9bd', shade: '#c9798f', many: 3 }, shadow: '#4b2a5c' },
  evening: { ...day, sky: ['#313c78', '#7f6cab', '#eda392'], ambient: '#b4a1d2', onActors: '#d3c1e2', haze: '#a484b4', stars: 34, dark: true, sun: null, cloud: { light: '#cfa6c4', shade: '#6c5b98', many: 2 }, shadow: '#241a4b' },
  night: { ...day, sky: ['#0e1640', '#20306c', '#475a9c'], ambient: '#6c7cc2', onActors: '#b4bfee', haze: '#34468a', stars: 90, dark: true, sun: { kind: 'moon', x: 0.2, up: 0.72, radius: 48, colour: '#fdf6dc', glow: '#9fb4f2' }, cloud: { light: '#5568a8', shade: '#2c3a78', many: 2 }, shadow: '#070b2a' },
};
const names: Readonly<Record<string, string>> = { sunrise: 'dawn', noon: 'day', dusk: 'evening', midnight: 'night', 'starry-night': 'night', twilight: 'evening' };

/** How much of the sky's light a weather takes, and what air it brings. */
const weathers: Readonly<Record<string, { readonly grey: string; readonly share: number; readonly clouds: number; readonly veiled: boolean }>> = {
  cloudy: { grey: '#c3d0da', share: 0.5, clouds: 6, veiled: true },
  rain: { grey: '#93a7ba', share: 0.7, clouds: 6, veiled: true },
  'heavy-rain': { grey: '#7d90a6', share: 0.76, clouds: 7, veiled: true },
  sandstorm: { grey: '#dcb988', share: 0.72, clouds: 0, veiled: true },
  storm: { grey: '#5f6c88', share: 0.78, clouds: 7, veiled: true },
  thunder: { grey: '#565f84', share: 0.8, clouds: 7, veiled: true },
  snow: { grey: '#d3deea', share: 0.6, clouds: 4, veiled: true },
  blizzard: { grey: '#d5dde8', share: 0.8, clouds: 4, veiled: true },
  hail: { grey: '#a9b7c6', share: 0.7, clouds: 6, veiled: true },
  fog: { grey: '#dfe4e4', share: 0.72, clouds: 0, veiled: true },
  wind: { grey: '#c9dde8', share: 0.15, clouds: 5, veiled: false },
  clear: { grey: '#ffffff', share: 0, clouds: 0, veiled: false },
};

/** @param time and @param weather ids of concepts; unknown ones are a clear day */
export function daylightOf(time: string, weather: string | null): Daylight {
  const clear = times[names[time] ?? time] ?? day;
  const air = weather === null ? undefined : weathers[weather];
  if (!air) return clear;
  // The same grey, as dark as the hour is.
  const grey = mix(air.grey, clear.sky[1], clear.dark ? 0.72 : 0.28);
  const veil = (colour: string, times = 1) => mix(colour, grey, air.share * times);
  return {
    ...clear,
    sky: [veil(clear.sky[0], 0.9), veil(clear.sky[1]), veil(clear.sky[2], 0.85)],
    ambient: mix(clear.ambient, grey, air.share * 0.42), onActors: mix(clear.onActors, grey, air.share * 0.2), haze: veil(clear.haze),
    sun: air.veiled ? null : clear.sun, stars: air.veiled ? 0 : clear.stars,
    cloud: { light: veil(clear.cloud.light, 0.45), shade: veil(mix(clear.cloud.shade, '#5a6784', air.veiled ? 0.3 : 0), 0.5), many: air.clouds },
  };
}
