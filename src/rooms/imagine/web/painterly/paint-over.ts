import { corner, finishes, kuwahara, smooth, tensor } from './shaders.ts';

export type PaintedLook = keyof typeof finishes;

/** Paints over pictures; one canvas, one look after another. */
export type PainterPass = {
  paint(source: HTMLCanvasElement, look: PaintedLook): void;
  stop(): void;
};

/** How wide a stroke is, in a picture of 512. */
const radii: Record<PaintedLook, number> = { watercolour: 5, oil: 8, ink: 4.5, night: 2.5 };

/** Paint is soft: more pixels of the shorter side show nothing more. Without a graphics card each of them costs the processor. */
const mostPixels = { card: 560, processor: 256 } as const;

/** @returns undefined where the browser has no WebGL 2, or no textures of half floats: then the picture stays as it is */
export function openPainterPass(canvas: HTMLCanvasElement): PainterPass | undefined {
  const gl = canvas.getContext('webgl2', { alpha: true, premultipliedAlpha: true, antialias: false, preserveDrawingBuffer: true });
  if (!gl || (!gl.getExtension('EXT_color_buffer_half_float') && !gl.getExtension('EXT_color_buffer_float'))) return undefined;
  const programs = new Map<string, Program>();
  const programOf = (text: string): Program => {
    const known = programs.get(text) ?? makeProgram(gl, text);
    programs.set(text, known);
    return known;
  };
  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  let sheets: Sheets | undefined;
  const most = isSoftware(gl) ? mostPixels.processor : mostPixels.card;
  const small = document.createElement('canvas');

  const pass = (text: string, to: Sheet | null, textures: Record<string, WebGLTexture>, numbers: Record<string, readonly number[]>) => {
    const { program, place } = programOf(text);
    gl.bindFramebuffer(gl.FRAMEBUFFER, to?.frame ?? null);
    gl.useProgram(program);
    for (const [unit, [name, texture]] of Object.entries(textures).entries()) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.uniform1i(place(name), unit);
    }
    for (const [name, [x = 0, y]] of Object.entries(numbers)) {
      if (y === undefined) gl.uniform1f(place(name), x);
      else gl.uniform2f(place(name), x, y);
    }
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  };
  return {
    paint: (source, look) => {
      const times = Math.min(1, most / Math.min(source.width, source.height));
      const [width, height] = [Math.round(source.width * times), Math.round(source.height * times)];
      Object.assign(small, { width, height });
      small.getContext('2d')?.drawImage(source, 0, 0, width, height);
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      if (sheets?.width !== width || sheets.height !== height) {
        sheets?.drop();
        sheets = makeSheets(gl, width, height);
      }
      const { picture, one, two, painted } = sheets;
      gl.viewport(0, 0, width, height);
      gl.bindTexture(gl.TEXTURE_2D, picture);
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, small);
      const pixel = [1 / width, 1 / height];
      pass(tensor, one, { picture }, { pixel });
      pass(smooth, two, { picture: one.texture }, { pixel, along: [1, 0] });
      pass(smooth, one, { picture: two.texture }, { pixel, along: [0, 1] });
      pass(kuwahara, painted, { picture, edges: one.texture }, { pixel, radius: [(radii[look] * Math.min(width, height)) / 512] });
      pass(finishes[look], null, { picture: painted.texture, edges: one.texture, source: picture }, { pixel, size: [width, height] });
    },
    stop: () => {
      sheets?.drop();
      for (const { program } of programs.values()) gl.deleteProgram(program);
    },
  };
}

function isSoftware(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return info !== null && /swiftshader|llvmpipe|software|basic render/i.test(String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)));
}

type Program = { readonly program: WebGLProgram; readonly place: (name: string) => WebGLUniformLocation | null };

function makeProgram(gl: WebGL2RenderingContext, fragment: string): Program {
  const program = gl.createProgram();
  for (const [kind, text] of [[gl.VERTEX_SHADER, corner], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('The browser makes no shaders.');
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.bindAttribLocation(program, 0, 'at');
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(`A shader is wrong: ${gl.getProgramInfoLog(program)}`);
  return { program, place: (name) => gl.getUniformLocation(program, name) };
}

type Sheet = { readonly texture: WebGLTexture; readonly frame: WebGLFramebuffer };
type Sheets = { readonly width: number; readonly height: number; readonly picture: WebGLTexture; readonly one: Sheet; readonly two: Sheet; readonly painted: Sheet; drop(): void };

function makeSheets(gl: WebGL2RenderingContext, width: number, height: number): Sheets {
  const texture = (): WebGLTexture => {
    const made = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, made);
    for (const [name, value] of [[gl.TEXTURE_MIN_FILTER, gl.LINEAR], [gl.TEXTURE_MAG_FILTER, gl.LINEAR], [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE], [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE]] as const) gl.texParameteri(gl.TEXTURE_2D, name, value);
    return made;
  };
  const sheet = (): Sheet => {
    const made = texture();
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA16F, width, height);
    const frame = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, made, 0);
    return { texture: made, frame };
  };
  const [picture, one, two, painted] = [texture(), sheet(), sheet(), sheet()];
  return {
    width, height, picture, one, two, painted,
    drop: () => {
      gl.deleteTexture(picture);
      for (const each of [one, two, painted]) {
        gl.deleteFramebuffer(each.frame);
        gl.deleteTexture(each.texture);
      }
    },
  };
}
