"""The rules looked at from outside: what there is, what covers them, how often they fire, what verdicts say of them."""
