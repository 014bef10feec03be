/** Presentation that a chart's SVG takes from the page's style sheets and loses once it leaves the page. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** What can be saved: one drawing, or an element that holds several, one below the other. */
export type Chart = SVGSVGElement | HTMLElement;

const SVG = 'http://www.w3.org/2000/svg';

/** The chart as a file of its own: every computed style is written into it, and a ground is laid below. */
export function chartToSvg(chart: Chart): string {
  const file = chart instanceof SVGSVGElement ? styledCopy(chart) : stack(chart);
  file.setAttribute('xmlns', SVG);
  file.prepend(ground(chart));
  return new XMLSerializer().serializeToString(file);
}

/** Drawings where they stand in the element that holds them. */
function stack(holder: HTMLElement): SVGSVGElement {
  const file = document.createElementNS(SVG, 'svg');
  const frame = holder.getBoundingClientRect();
  file.setAttribute('width', String(frame.width));
  file.setAttribute('height', String(frame.height));
  for (const svg of holder.querySelectorAll('svg')) {
    const { left, top } = svg.getBoundingClientRect();
    const part = styledCopy(svg);
    part.setAttribute('x', String(left - frame.left));
    part.setAttribute('y', String(top - frame.top));
    file.append(part);
  }
  return file;
}

function styledCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[index] as SVGElement;
    for (const name of INHERITED) {
      const value = style.getPropertyValue(name);
      if (value) target.style.setProperty(name, value);
    }
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(...pictures(svg));
  return copy;
}

/** What canvases beside the lines of a chart show, as pictures below them. */
function pictures(svg: SVGSVGElement): SVGImageElement[] {
  const frame = svg.getBoundingClientRect();
  const canvases = svg.parentElement?.querySelectorAll('canvas') ?? [];
  return [...canvases].map((canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const image = document.createElementNS(SVG, 'image');
    const box = { x: left - frame.left, y: top - frame.top, width, height };
    for (const [name, value] of Object.entries(box)) image.setAttribute(name, String(value));
    image.setAttribute('preserveAspectRatio', 'none');
    image.setAttribute('href', canvas.toDataURL());
    return image;
  });
}

function ground(chart: Chart): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', groundColor(chart));
  return rect;
}

/** The first opaque background behind the chart, so that an exported dark chart stays readable. */
function groundColor(chart: Chart): string {
  for (let element: Element | null = chart; element; element = element.parentElement) {
    const color = getComputedStyle(element).backgroundColor;
    if (color && color !== 'transparent' && color !== 'rgba(0, 0, 0, 0)') return color;
  }
  return '#fff';
}

/** The chart as a PNG at `scale` pixels per CSS pixel. */
export async function chartToPng(chart: Chart, scale = 2): Promise<Blob> {
  const { width, height } = chart.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartToSvg(chart))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not draw the chart as PNG.');
  return blob;
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
