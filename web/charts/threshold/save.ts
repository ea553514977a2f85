import { chartStyles } from './chart-styles.ts';
import type { SvgNode } from './draw.ts';
import { formatSvg } from './svg.ts';

/** The chart as an SVG file that stands alone: the page's colours as they are now, on its own ground. */
export function writeChartFile(
  chart: SvgNode,
  colours: CSSStyleDeclaration,
  resolve: (value: string) => string,
): string {
  const styles = chartStyles.cssText.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = colours.getPropertyValue(name).trim();
    return name === '--sans' ? value : resolve(value);
  });
  const ground: SvgNode = {
    tag: 'rect',
    attributes: { width: '100%', height: '100%', fill: resolve('var(--paper)') },
    children: [],
  };
  const style: SvgNode = { tag: 'style', attributes: {}, children: [styles] };
  return formatSvg({ ...chart, children: [style, ground, ...chart.children] });
}

/** Offers a text as a file to keep. */
export function offerFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
