"use strict";
// Search: turns that do not hold the words are hidden. Case and accents do not matter.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const speech = (turn) => [...turn.querySelectorAll(":scope > p")].map((part) => part.textContent).join(" ");
const turns = [...document.querySelectorAll(".turn")].map((turn) => [turn, plain(speech(turn))]);
const input = document.querySelector("#search");
const output = document.querySelector("#found");
const search = () => {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const [turn, text] of turns) {
    const holds = words.every((word) => text.includes(word));
    turn.hidden = !holds;
    found += holds;
  }
  output.value = words.length ? `${found} of ${turns.length} turns` : "";
};
input.addEventListener("input", search);
// A link to a turn shows it even while a search hides it.
addEventListener("hashchange", () => {
  const turn = document.getElementById(location.hash.slice(1));
  if (turn?.hidden) {
    input.value = "";
    search();
    turn.scrollIntoView();
  }
});
document.querySelector(".search").hidden = false;
search();
