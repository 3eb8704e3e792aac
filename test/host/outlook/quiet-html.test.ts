import { quietHtml } from "../../../src/host/outlook/quiet-html";

test.each([
  ["<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"],
  ['<img src="https://t.example/p.png" alt="x">', '<img alt="x">'],
  ['<img src="data:image/png;base64,AAA=">', '<img src="data:image/png;base64,AAA=">'],
  ['<p onclick="x()" class="a">t</p>', '<p class="a">t</p>'],
  [
    '<a href="javascript:x()">t</a><a href="https://x.example/?a=1&amp;b=2">t</a>',
    '<a>t</a><a href="https://x.example/?a=1&amp;b=2">t</a>',
  ],
  ['<td background="https://t.example/b.png" style="background:url(https://t.example)">t</td>', "<td>t</td>"],
  [
    '<style>@import "https://t.example/a.css"</style><style>p{margin:0}</style>',
    "<style></style><style>p{margin:0}</style>",
  ],
  ['<meta http-equiv="refresh" content="0;url=https://t.example"><link rel="stylesheet" href="https://t.example">', ""],
  ["<svg><image href='https://t.example'/></svg>after", "after"],
  ["a &lt;b&gt; &amp;amp; c<br>d", "a &lt;b&gt; &amp;amp; c<br>d"],
])("%s", (html, quiet) => {
  expect(quietHtml(html)).toBe(quiet);
});
