/** What each pass of the painter draws, in GLSL ES 3.0. `uv` goes from the lower left to the upper right. */
export const corner = `#version 300 es
in vec2 at; out vec2 uv;
void main() { uv = at * 0.5 + 0.5; gl_Position = vec4(at, 0.0, 1.0); }`;

const head = `#version 300 es
precision highp float;
in vec2 uv; out vec4 drawn;
uniform vec2 pixel;`;

/** Smoothed structure tensor: Sobel's gradients of each colour, as in Kyprianidis, Kang and Döllner 2009, section 3.1. */
export const tensor = `${head}
uniform sampler2D picture;
vec3 c(float x, float y) { return texture(picture, uv + pixel * vec2(x, y)).rgb; }
void main() {
  vec3 u = (-c(-1.,-1.) - 2.*c(-1.,0.) - c(-1.,1.) + c(1.,-1.) + 2.*c(1.,0.) + c(1.,1.)) / 4.;
  vec3 v = (-c(-1.,-1.) - 2.*c(0.,-1.) - c(1.,-1.) + c(-1.,1.) + 2.*c(0.,1.) + c(1.,1.)) / 4.;
  drawn = vec4(dot(u,u), dot(v,v), dot(u,v), 1.);
}`;

export const smooth = `${head}
uniform sampler2D picture; uniform vec2 along;
void main() {
  vec3 sum = vec3(0.); float weights = 0.;
  for (int i = -4; i <= 4; i++) {
    float w = exp(-float(i * i) / 8.);
    sum += w * texture(picture, uv + pixel * along * float(i)).rgb; weights += w;
  }
  drawn = vec4(sum / weights, 1.);
}`;

/** Direction of least change and how strongly there is one, of a tensor. */
const flow = `
vec3 flowOf(vec3 g) {
  float root = sqrt(max((g.y - g.x) * (g.y - g.x) + 4. * g.z * g.z, 0.));
  float l1 = .5 * (g.y + g.x + root), l2 = .5 * (g.y + g.x - root);
  vec2 v = vec2(l1 - g.x, -g.z);
  vec2 t = length(v) > 1e-6 ? normalize(v) : vec2(0., 1.);
  return vec3(t, l1 + l2 > 1e-6 ? (l1 - l2) / (l1 + l2) : 0.);
}`;

/**
 * Anisotropic Kuwahara filter (Kyprianidis, Kang, Döllner 2009): eight sectors of an ellipse that lies along the edge, each counting
 * more the calmer it is. The sectors' weights are the polynomials of Kyprianidis, Semmo, Kang, Döllner 2010.
 */
export const kuwahara = `${head}
uniform sampler2D picture, edges; uniform float radius;
${flow}
const float zeta = .33, eta = 3.77, hard = 100., sharp = 8.;
void main() {
  vec3 f = flowOf(texture(edges, uv).rgb);
  float a = radius * clamp((1. + f.z), .1, 2.), b = radius * clamp(1. / (1. + f.z), .1, 2.);
  mat2 turn = mat2(f.x, -f.y, f.y, f.x);
  mat2 into = mat2(.5 / a, 0., 0., .5 / b) * turn;
  vec2 reach = vec2(sqrt(a*a*f.x*f.x + b*b*f.y*f.y), sqrt(a*a*f.y*f.y + b*b*f.x*f.x));
  vec4 m[8]; vec3 s[8];
  for (int k = 0; k < 8; k++) { m[k] = vec4(0.); s[k] = vec3(0.); }
  int wide = int(reach.x), high = int(reach.y);
  for (int j = -high; j <= high; j++) for (int i = -wide; i <= wide; i++) {
    vec2 v = into * vec2(float(i), float(j));
    float far = dot(v, v);
    if (far > .25) continue;
    vec3 c = texture(picture, uv + pixel * vec2(float(i), float(j))).rgb;
    float w[8]; float sum = 0.; vec2 q = v;
    for (int turned = 0; turned < 2; turned++) {
      float x = zeta - eta * q.x * q.x, y = zeta - eta * q.y * q.y;
      float z0 = max(0., q.y + x), z1 = max(0., -q.x + y), z2 = max(0., -q.y + x), z3 = max(0., q.x + y);
      w[turned] = z0*z0; w[turned + 2] = z1*z1; w[turned + 4] = z2*z2; w[turned + 6] = z3*z3;
      sum += z0*z0 + z1*z1 + z2*z2 + z3*z3;
      q = .70710678 * vec2(v.x - v.y, v.x + v.y);
    }
    float g = exp(-3.125 * far) / max(sum, 1e-6);
    for (int k = 0; k < 8; k++) { float wk = w[k] * g; m[k] += vec4(c * wk, wk); s[k] += c * c * wk; }
  }
  vec4 total = vec4(0.);
  for (int k = 0; k < 8; k++) {
    float n = max(m[k].w, 1e-6);
    vec3 mean = m[k].rgb / n, spread = abs(s[k] / n - mean * mean);
    float w = 1. / (1. + pow(hard * 10. * (spread.r + spread.g + spread.b), .5 * sharp));
    total += vec4(mean * w, w);
  }
  drawn = vec4(total.rgb / max(total.w, 1e-6), 1.);
}`;

const paper = `
float hash(vec2 p) { p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p); f = f * f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1.,0.)), f.x), mix(hash(i + vec2(0.,1.)), hash(i + vec2(1.,1.)), f.x), f.y);
}
float clouds(vec2 p) { return .5 * noise(p) + .25 * noise(p * 2.03) + .15 * noise(p * 4.1) + .1 * noise(p * 8.3); }
float grain(vec2 p) { return .55 * noise(p * .9) + .3 * noise(p * .45 + 7.) + .15 * hash(floor(p)); }
float light(vec3 c) { return dot(c, vec3(.299, .587, .114)); }`;

const paint = `${head}
uniform sampler2D picture, edges, source; uniform vec2 size;
${flow}${paper}
vec3 smoothed(float by) {
  vec2 d = pixel * by;
  return .25 * (texture(picture, uv + d).rgb + texture(picture, uv - d).rgb + texture(picture, uv + vec2(d.x, -d.y)).rgb + texture(picture, uv + vec2(-d.x, d.y)).rgb);
}`;

/** The last pass of each look. Lengths in a picture of 512: `p`. */
export const finishes = {
  /** Thin pigment: lighter in the middle of a wash, darker where it dried at its edge, and lying in the paper's valleys. */
  watercolour: `${paint}
void main() {
  vec2 p = uv * size / size.x * 512.;
  vec2 shake = (vec2(noise(p * .035), noise(p * .035 + 31.)) - .5) * pixel * 7. * size.x / 512.;
  vec3 c = texture(picture, uv + shake).rgb;
  vec3 around = (smoothed(3. * size.x / 512.) + smoothed(6. * size.x / 512.)) * .5;
  float edge = clamp((light(around) - light(c)) * 4.5, -.05, .5);
  float wash = clouds(p * .014) - .5, g = grain(p * 1.15);
  float density = 1. + .62 * wash + 1.1 * edge + .34 * (g - .5);
  vec3 pigment = pow(clamp(mix(vec3(light(c)), c, 1.12), .02, 1.), vec3(clamp(density * .84, .2, 2.2)));
  vec2 border = min(uv, 1. - uv) * size / size.x * 512.;
  float rim = smoothstep(3., 12., min(border.x, border.y) + (clouds(p * .05) - .5) * 18. + (noise(p * .3) - .5) * 3.);
  vec3 sheet = vec3(.985, .97, .935) * (.97 + .045 * g);
  float dried = rim * (1. - smoothstep(.0, 1., rim)) * .5;
  drawn = vec4(mix(sheet, pigment * sheet * (1. - dried), rim), 1.) * texture(source, uv).a;
}`,
  /** Thick paint: bristles run along the strokes and catch the light. */
  oil: `${paint}
float bristle(vec2 p, vec2 t) {
  float h = 0.;
  for (int i = -6; i <= 6; i++) h += noise((p + t * float(i) * 1.5) * .8);
  return h / 13.;
}
void main() {
  vec2 p = uv * size / size.x * 512.;
  vec3 f = flowOf(texture(edges, uv).rgb);
  float drift = 6.2831 * noise(p * .006 + 3.);
  vec2 t = normalize(mix(vec2(cos(drift), sin(drift)), f.xy, smoothstep(.15, .6, f.z)));
  vec3 c = texture(picture, uv).rgb;
  float h = bristle(p, t), relief = (h - bristle(p + vec2(.9, .9), t)) * 3.1;
  c = mix(vec3(light(c)), c, 1.22);
  c = (c - .5) * 1.06 + .5 + (h - .5) * .16;
  c += relief * (.24 + .3 * light(c));
  drawn = vec4(clamp(c, 0., 1.), 1.) * texture(source, uv).a;
}`,
  /** Brush and water on rice paper: tones of one ink, and a line where things meet. */
  ink: `${paint}
void main() {
  vec2 p = uv * size / size.x * 512.;
  vec2 shake = (vec2(noise(p * .05), noise(p * .05 + 17.)) - .5) * pixel * 5. * size.x / 512.;
  vec3 c = texture(picture, uv + shake).rgb;
  float tone = light(c), around = light(smoothed(2.2 * size.x / 512.));
  float strength = sqrt(max(texture(edges, uv + shake).r + texture(edges, uv + shake).g, 0.));
  float line = smoothstep(.12, .42, strength + (noise(p * .4) - .5) * .12) * .8 + clamp((around - tone) * 5., 0., .7);
  float wash = 1. - smoothstep(.02, .82, tone + (clouds(p * .02) - .5) * .24);
  wash = mix(wash, floor(wash * 5. + noise(p * .06) * .7) / 5., .45);
  float fibre = grain(p * 1.1);
  float ink = clamp(wash * .78 * (.82 + .36 * fibre) + line * (.55 + .4 * smoothstep(.2, .7, fibre)), 0., .95);
  vec3 sheet = vec3(.965, .945, .9) * (.965 + .05 * fibre);
  float warm = clamp((c.r - max(c.g, c.b)) * 2.4 - .35, 0., 1.);
  vec3 black = mix(vec3(.11, .12, .15), vec3(.62, .13, .1), warm * .75);
  drawn = vec4(mix(sheet, black, ink), 1.) * texture(source, uv).a;
}`,
  /** The same place by the moon: cold and dim, only what is warm and bright keeps its light. */
  night: `${paint}
void main() {
  vec2 p = uv * size / size.x * 512.;
  vec3 c = texture(picture, uv).rgb;
  float tone = light(c), warm = clamp((c.r - c.b) * 1.6, 0., 1.) * smoothstep(.62, .95, tone);
  vec3 moon = mix(vec3(.02, .035, .1), vec3(.55, .68, .95), pow(tone, 1.55));
  vec3 night = mix(moon, c * vec3(.42, .5, .82), .42) * .86;
  vec3 lit = mix(night, c * vec3(1.05, .88, .6), warm * .75);
  vec2 from = (uv - vec2(.5, .58)) * vec2(1., size.y / size.x);
  float shade = 1. - .5 * smoothstep(.25, .85, length(from));
  vec3 glow = max(smoothed(7. * size.x / 512.) - .72, 0.) * vec3(.5, .55, .7);
  drawn = vec4(clamp(lit * shade + glow * .6 + (hash(p) - .5) * .018, 0., 1.), 1.) * texture(source, uv).a;
}`,
} as const;
