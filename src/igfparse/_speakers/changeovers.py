"""Tell where the turns under one chair's label change from one person to another."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from igfparse.models import LabelKind

from .aliases import NameKey
from .chairs import presides, seat
from .holders import Holders
from .neighbours import chair_claims, direct_claims

__all__ = ["Changeovers"]


class Changeovers:
    """Where the chair changes hands in one transcript."""

    def __init__(self, holders: Holders, remote: Iterable[int]) -> None:
        """
        Take a transcript.

        Args:
            holders: who is known from labels.
            remote: the turns of those who moderate online.
        """
        self._holders = holders
        self._turns, self._heard = holders.turns, holders.heard
        #: Those whose names are printed when they speak.
        self._labelled = frozenset(holders.persons.values())
        self._remote = frozenset(claim.person for index in remote for claim in chair_claims(holders, index))
        #: By a chair's turn, the one before under the same label with a name.
        self.labelled = dict(self._find_labelled())
        #: By a role and who is called on under it: how much more often the next turn has the same role than another.
        self._answers: Counter[tuple[str | None, NameKey]] = Counter()
        for turn, following, heard in zip(self._turns, self._turns[1:], self._heard, strict=False):
            for claim in (*heard.called[:1], *filter(None, [heard.addressed])):
                self._answers[turn.role, claim.person] += 1 if following.role == turn.role else -1

    def cut(self, indices: Sequence[int]) -> Iterator[list[int]]:
        """
        Cut the turns of one role.

        Two of them in a row are of two persons: who was called on by one of them
        only has given the chair back then. Who is asked something by the other, and
        who moderates online when called on, only puts something in.
        """
        # Those who answer and give the chair back, as they have done before.
        helpers = set(self._remote)
        tenures = [list(indices[:1])]
        current, last, before = tenures[0], None, indices[0]
        for index in indices[1:]:
            is_next, said = index == before + 1, self._heard[before]
            if is_next and said.called and said.called[0].person in helpers and not said.passes_chair:
                yield [index]
                continue
            is_introduced = self._heard[index].introduced is not None
            # "Thank you, Marilia", who chaired so far.
            is_relieved = is_next and last is None and self._heard[index].thanked is not None
            other = last if is_next and not self._holders.said.wants_floor(before) else None
            if self._is_handed(before, index) or is_introduced or is_relieved or index in self.labelled:
                # Who opened the session without a name may introduce himself later.
                is_another = not is_introduced or any(direct_claims(self._holders, turn) for turn in current)
                current, last = [index], current if is_another else None
                tenures.append(current)
            elif other is not None and self._holders.said.asks_partner(before):
                other.append(index)
            else:
                if other is not None:
                    if current == [before]:
                        helpers.update(claim.person for claim in self._heard[before - 1].called[:1])
                    current, last = other, current
                current.append(index)
            before = index
        yield from tenures

    def _find_labelled(self) -> Iterator[tuple[int, int]]:
        """
        Yield a chair's turn with the last before it, if that has a label with the role and a name: ``CHAIRMAN DESAI``.

        Right behind it another person speaks, and where the chair is handed over
        in between as well.
        """
        last: dict[str, int] = {}
        for turn in self._turns:
            if turn.role is not None and presides(turn.role):
                earlier = last.get(seat(turn.role), turn.index)
                label = self._turns[earlier].label
                if earlier < turn.index - 1 and label is not None and label.kind is LabelKind.PERSON:
                    yield turn.index, earlier
                last[seat(turn.role)] = turn.index
            if self._heard[turn.index].passes_chair:
                last.clear()

    def _is_handed(self, before: int, index: int) -> bool:
        """Tell whether the chair is handed over between two of its turns."""
        last = self._heard[index - 1]
        if last.called and (last.passes_chair or self._is_given_floor(before, index)):
            return True
        if index != before + 1:
            return False
        return self._may_answer(index, last.called[0].person) if last.called else last.gives_back

    def _is_given_floor(self, before: int, index: int) -> bool:
        """Tell whether a turn is of a moderator to whom the chair gives the floor."""
        return index - 1 != before and presides(self._turns[index - 1].role) and presides(self._turns[index].role)

    def _may_answer(self, index: int, person: NameKey) -> bool:
        """
        Tell whether a turn may be of a *person* whom the one before, of the same role, calls on.

        The chair goes on if she does not answer: her turns have another label.
        """
        if person in self._labelled:
            return False
        role = self._turns[index].role
        is_between = index + 1 < len(self._turns) and self._turns[index + 1].role == role
        return is_between or self._answers[role, person] > 0
