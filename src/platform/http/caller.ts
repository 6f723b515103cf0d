/** Who is asking: a person by session or by key. `scopes` are a key's limits; a session may do all its role allows. */
export type Caller = {
  readonly id: string;
  readonly role: 'owner' | 'admin' | 'member';
  readonly scopes: 'all' | ReadonlySet<string>;
  readonly via: 'session' | 'key';
};

/**
 * Says who a request is from, by cookie or key, or `undefined`. Cheap enough to be asked once a second by every open
 * stream: that is how a suspended person, a signed-out session or a removed key loses streams that are already open.
 */
export type Identify = (headers: HeaderReader) => Promise<Caller | undefined>;

/** What is asked of a request's headers: several of one name are one text, joined as the web's `Headers` join them. */
export type HeaderReader = Pick<Headers, 'get'>;

/** What a key may be limited to, and the routes that each scope opens. Sessions have them all. */
export const scopes = {
  chat: 'talk: conversations, messages, generations, and the OpenAI routes under /v1',
  rehearse: 'practise: scenarios and rehearsals',
  images: 'draw: pictures, and the image routes under /v1',
  models: 'see the models there are',
  'models:write': 'fetch, import and remove models and upstreams (owners and admins)',
  people: 'see and invite people (owners and admins)',
  metrics: 'read /metrics (owners)',
} as const;

export type Scope = keyof typeof scopes;
