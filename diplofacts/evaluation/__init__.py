"""How right extracted facts are, measured against articles whose facts are known.

A fact that was found FINDS a gold fact of its type when their key slots agree; pairs are one to one. Precision, recall
and F1 of finding count facts. The slot F1 counts slots: credit from 0 to 1 for each slot of each pair, over all slots
that the gold states (recall) and all that were found (precision), those of missed and spurious facts included.
"""
