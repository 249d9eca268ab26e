/** A small page around what a test is about: dark on a green that no card has, wide margins, so that pixels can be told apart. */
export const pageOf = (body: string, head = '', styled = true): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page of a test</title>
${styled ? '<style>html { font: 20px/1.6 serif; background: #d3ead6; color: #222 } body { margin: 60px auto; max-width: 640px }</style>' : ''}${head}
</head><body>${body}</body></html>`;
