"""Adapters to engines that share articles out over many machines. Each is a few lines over diplofacts.arrow."""
