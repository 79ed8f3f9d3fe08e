"""
The words that captioners and editors use, one table a file.

Tables hold words only: no code, no patterns. Keys are folded
(:func:`igfparse._text.fold`): lower case, without accents, ``-`` for every
hyphen. To teach the parser a word, add a line here.
"""
