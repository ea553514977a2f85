import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

type Styles = Readonly<Record<string, string>>;

/** Sets styles through the object model: the page's content security policy forbids style attributes (and so Lit's `styleMap`). */
class SetStyle extends Directive {
  override render(_styles: Styles): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Styles]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(styles))
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    return noChange;
  }
}

/** In the place of an attribute: sets these properties on the element, `<div ${setStyle({ top: '4px' })}>`. */
export const setStyle = directive(SetStyle);
