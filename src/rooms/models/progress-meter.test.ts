import { describe, expect, it } from 'vitest';
import { ProgressMeter } from './progress-meter.ts';

const MiB = 2 ** 20;

describe('the progress of a fetch', () => {
  it('says how fast it is and how long it will still take', () => {
    const meter = new ProgressMeter(100 * MiB);
    meter.received(0, 0, undefined);
    meter.received(1_000, 10 * MiB, undefined);
    expect(meter.read(1_000)).toEqual({ receivedBytes: 10 * MiB, totalBytes: 100 * MiB, bytesPerSecond: 10 * MiB, secondsLeft: 9 });
  });

  it('counts only what came in this fetch, not what was here before', () => {
    const meter = new ProgressMeter(100 * MiB);
    meter.received(0, 50 * MiB, undefined);
    meter.received(1_000, 60 * MiB, undefined);
    expect(meter.read(1_000).bytesPerSecond).toBe(10 * MiB);
    expect(meter.meanRate(2_000)).toBe(5 * MiB);
  });

  it('says nothing of the line when little came', () => {
    const meter = new ProgressMeter(undefined);
    meter.received(0, 0, undefined);
    meter.received(10, MiB, undefined);
    expect(meter.meanRate(20)).toBeUndefined();
    expect(meter.read(20)).toMatchObject({ totalBytes: null, secondsLeft: null });
  });

  it('slows down when nothing comes', () => {
    const meter = new ProgressMeter(100 * MiB);
    meter.received(0, 0, undefined);
    meter.received(1_000, 10 * MiB, undefined);
    const before = meter.read(1_000).bytesPerSecond;
    for (let second = 2; second < 30; second++) meter.read(second * 1_000);
    expect(meter.read(30_000).bytesPerSecond).toBeLessThan(before / 50);
  });
});
