"""The people and places of a whole article."""

from diplofacts.cast import cast


def test_a_name_within_a_place_is_no_person() -> None:
    """A city that bears a leader's name brings nobody into the talks."""
    (seen,) = cast([("Tàu chạy từ Thành phố Hồ Chí Minh đến Hà Nội.", "vi")], "vi", None)

    assert [(one.kind, one.value.code) for one in seen] == [("place", "VNM"), ("place", "VNM")]
