"""How the tests run: Hypothesis does not look at the clock, which says more of the machine than of the code."""

from hypothesis import HealthCheck, settings

settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")
