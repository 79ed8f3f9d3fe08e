"""
The words that captioners, speakers and editors use, one table a file.

Tables hold words only: no code, no patterns. Keys are folded
(:func:`igfparse._text.fold`): lower case, without accents, ``-`` for every
hyphen. To teach the parser a word, add a line here.

What people say stands in ``speech``, ``introducing``, ``thanking``, ``calling``,
``chairing`` and ``remarks``: phrases are folded, without hyphens, but for those
said to be looked for as printed. Those of *before* lists end where a name
begins, those of *after* lists begin where it ends.
"""
