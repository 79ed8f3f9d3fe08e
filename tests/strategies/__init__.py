"""
Models of transcripts, and the text a captioner would print for them.

The parser is tested by printing a model in one of the layouts in use and
demanding the model back. Nothing here imports the parser.
"""
