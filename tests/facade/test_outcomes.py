"""What the ended reasons of Vapi mean: none is left out, and none means more than its word says."""

from __future__ import annotations

import pickle
import subprocess
import sys
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.outcomes import LONGEST, REMEMBERED, Category, Fault, Outcome, Rule, Rules
from generated.vapi.models import EndedReasonValues

if TYPE_CHECKING:
    from pathlib import Path

ENDED: Final = Rules.load("facade.vapi", "ended_reasons.toml")

#: What every known reason means; this also reads the table, so that no single test is slower for it.
OUTCOMES: Final = {reason: ENDED.outcome(reason) for reason in sorted(EndedReasonValues)}

Meaning = tuple[Category, Fault, bool | None]

#: Written by hand: what a person who reads the word, and Vapi's pages on it, would say.
MEANINGS: Final[dict[Meaning, tuple[str, ...]]] = {
    (Category.COMPLETED, Fault.NOBODY, False): (
        "assistant-ended-call",
        "assistant-ended-call-after-message-spoken",
        "assistant-ended-call-with-hangup-task",
        "assistant-forwarded-call",
        "assistant-request-returned-forwarding-phone-number",
        "assistant-said-end-call-phrase",
        "call.in-progress.sip-completed-call",
        "call.in-progress.twilio-completed-call",
        "call.ringing.hook-executed-say",
        "customer-ended-call",
        "customer-ended-call-after-warm-transfer-attempt",
        "customer-ended-call-before-warm-transfer",
        "customer-ended-call-during-transfer",
        "exceeded-max-duration",
        "silence-timed-out",
        "vonage-completed",
    ),
    (Category.COMPLETED, Fault.UNKNOWN, None): ("call.ending.hook-executed-transfer",),
    (Category.CANCELLED, Fault.NOBODY, False): (
        "call-deleted",
        "call.ringing.sip-inbound-caller-hungup-before-call-connect",
        "manually-canceled",
        "scheduled-call-deleted",
    ),
    (Category.UNREACHABLE, Fault.CALLEE, True): (
        "call.in-progress.error-providerfault-outbound-sip-408-request-timeout",
        "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable",
        "customer-busy",
        "customer-did-not-answer",
        "voicemail",
    ),
    (Category.UNREACHABLE, Fault.CALLEE, False): ("customer-did-not-give-microphone-permission",),
    (Category.UNREACHABLE, Fault.NOBODY, None): (
        "call.forwarding.no-answer",
        "call.forwarding.operator-busy",
        "call.in-progress.error-warm-transfer-max-duration",
    ),
    (Category.UNREACHABLE, Fault.UNKNOWN, None): (
        "call.in-progress.error-assistant-did-not-receive-customer-audio",
        "call.in-progress.error-sip-outbound-call-failed-to-connect",
    ),
    (Category.WRONG_NUMBER, Fault.CALLER, False): ("twilio-reported-customer-misdialed",),
    (Category.CONFIGURATION, Fault.CALLER, False): (
        "assistant-not-found",
        "assistant-not-valid",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
        "call-start-error-neither-assistant-nor-server-set",
        "call.in-progress.error-providerfault-outbound-sip-403-forbidden",
        "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-found",
        "call.in-progress.error-vapifault-openai-400-bad-request-validation-failed",
        "call.start.assistant-version-error-validation",
        "call.start.error-get-assistant",
        "call.start.error-vapi-number-international",
        "phone-call-provider-bypass-enabled-but-no-call-received",
        "pipeline-error-anthropic-400-bad-request-validation-failed",
        "pipeline-error-custom-llm-401-unauthorized",
        "pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination",
        "pipeline-error-deepgram-returning-403-model-access-denied",
        "pipeline-error-deepgram-transcriber-api-key-missing",
        "pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification",
        "pipeline-error-openai-401-incorrect-api-key",
        "pipeline-error-xai-transcriber-auth-failed",
    ),
    (Category.CONFIGURATION, Fault.CALLER, None): (
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-unspeakable-error",
        "call.in-progress.error-pipeline-no-available-llm-model",
        "call.in-progress.error-providerfault-custom-llm-500-server-error",
        "call.in-progress.error-transfer-failed",
        "pipeline-error-eleven-labs-blocked-content-against-their-policy",
    ),
    (Category.CONFIGURATION, Fault.UNKNOWN, None): ("call.start.error-get-transport",),
    (Category.ACCOUNT, Fault.CALLER, True): ("call.start.error-subscription-concurrency-limit-reached",),
    (Category.ACCOUNT, Fault.CALLER, False): (
        "call.start.error-enterprise-feature-not-available-recording-consent",
        "call.start.error-fraud-check-failed",
        "call.start.error-subscription-frozen",
        "call.start.error-subscription-insufficient-credits",
        "call.start.error-vapi-number-outbound-daily-limit",
        "pipeline-error-eleven-labs-quota-exceeded",
        "pipeline-error-playht-403-forbidden-out-of-characters",
    ),
    (Category.ACCOUNT, Fault.CALLER, None): (
        "pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade",
        "pipeline-error-openai-429-exceeded-quota",
        "pipeline-error-openai-429-rate-limit-reached",
    ),
    (Category.PLATFORM_FAULT, Fault.PLATFORM, True): (
        "assistant-join-timed-out",
        "call.in-progress.error-providerfault-vapi-500-server-error",
        "call.in-progress.error-vapifault-openai-429-rate-limit-reached",
        "call.in-progress.error-vapifault-openai-voice-failed",
        "call.in-progress.error-vapifault-transport-never-connected",
        "call.in-progress.error-vapifault-worker-died",
        "call.start.error-vapifault-get-subscription",
        "pipeline-error-vapi-llm-failed",
        "worker-shutdown",
    ),
    (Category.PLATFORM_FAULT, Fault.PLATFORM, None): (
        "call.in-progress.error-vapifault-eleven-labs-quota-exceeded",
        "call.in-progress.error-vapifault-openai-401-incorrect-api-key",
        "call.in-progress.error-vapifault-vapi-403-model-access-denied",
        "pipeline-error-vapi-429-exceeded-quota",
    ),
    (Category.PLATFORM_FAULT, Fault.PLATFORM, False): ("pipeline-error-eleven-labs-vapi-voice-disabled-by-owner",),
    (Category.PROVIDER_FAULT, Fault.PROVIDER, True): (
        "call.in-progress.error-providerfault-anthropic-503-server-overloaded-error",
        "call.in-progress.error-providerfault-openai-llm-failed",
        "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable",
        "call.in-progress.error-providerfault-transport-never-connected",
        "pipeline-error-cartesia-522-server-error",
        "pipeline-error-deepgram-returning-econnreset",
        "pipeline-error-openai-500-server-error",
        "pipeline-error-playht-504-gateway-error",
    ),
    (Category.PROVIDER_FAULT, Fault.PROVIDER, None): (
        "phone-call-provider-closed-websocket",
        "twilio-failed-to-connect-call",
        "vonage-disconnected",
        "vonage-failed-to-connect-call",
        "vonage-rejected",
    ),
    (Category.PROVIDER_FAULT, Fault.UNKNOWN, None): (
        "pipeline-error-eleven-labs-voice-failed",
        "pipeline-error-openai-llm-failed",
    ),
}

#: Patterns that fit no reason of today on purpose, each with why it stands there.
WAIVED: Final = {
    "*-providerfault-outbound-sip-*": "a new SIP code may be a refusal by the callee, which the family would retry",
}


def meaning(outcome: Outcome) -> Meaning:
    """Take an outcome's meaning without its word."""
    return outcome.category, outcome.fault, outcome.retry


def rule(match: str, category: Category = Category.COMPLETED) -> Rule:
    """Make a rule for one word or pattern."""
    return Rule(match=[match], category=category, fault=Fault.NOBODY, why="It is so.")


def test_no_known_reason_is_without_a_rule() -> None:
    """Each reason that the document lists falls under a rule."""
    assert sorted(reason for reason in EndedReasonValues if ENDED.rule(reason) is None) == []


def test_no_rule_is_of_an_unknown_category() -> None:
    """A rule that has nothing to say about what became of the call is no rule."""
    assert all(entry.category is not Category.UNKNOWN for entry in ENDED.rules)


def test_each_exact_word_exists() -> None:
    """A word that stands in a rule as it is, is one that the document lists."""
    words = {word for entry in ENDED.rules for word in entry.match if "*" not in word}
    assert sorted(words - EndedReasonValues) == []


def test_each_pattern_decides_about_some_known_reason() -> None:
    """A rule without which nothing would be read differently comes to light."""
    decisive: set[str] = set()
    for reason in EndedReasonValues:
        decided = ENDED.rule(reason)
        if decided is not None and reason not in decided.match:
            decisive.add(next(word for word in decided.match if fnmatchcase(reason, word)))
    patterns = {word for entry in ENDED.rules for word in entry.match if "*" in word}
    assert patterns - decisive == WAIVED.keys()


def test_no_word_stands_in_two_rules() -> None:
    """A word or pattern is listed once."""
    words = [word for entry in ENDED.rules for word in entry.match]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_each_rule_gives_its_reason_in_one_short_sentence() -> None:
    """What `why` says can be shown to a person as it is."""
    for entry in ENDED.rules:
        assert entry.why[0].isupper()
        assert entry.why.endswith(".")
        assert len(entry.why) <= 120


@pytest.mark.parametrize(
    ("reason", "expected"),
    [(reason, expected) for expected, reasons in MEANINGS.items() for reason in reasons],
)
def test_reasons_mean_what_a_person_would_say(reason: str, expected: Meaning) -> None:
    """A known reason has the category, the fault and the retry that were written down by hand, and keeps its word."""
    assert reason in EndedReasonValues
    assert meaning(ENDED.outcome(reason)) == expected
    assert ENDED.outcome(reason).reason == reason


def test_every_plain_reason_is_in_the_sample() -> None:
    """All reasons outside the great families are judged by hand."""
    plain = {reason for reason in EndedReasonValues if not reason.startswith(("pipeline-", "call."))}
    sample = {reason for reasons in MEANINGS.values() for reason in reasons}
    assert sorted(plain - sample) == []
    assert len(sample) >= 60


def test_retry_is_never_advised_after_a_conversation_that_no_fault_of_theirs_ended() -> None:
    """Retry is true only if nobody was reached, nothing rang yet, or the service or a third party was at fault."""
    advised = [outcome for outcome in OUTCOMES.values() if outcome.retry]
    assert all(
        outcome.fault in {Fault.PLATFORM, Fault.PROVIDER}
        or outcome.category is Category.UNREACHABLE
        or str(outcome.reason).startswith("call.start.")
        for outcome in advised
    )


def test_categories_agree_with_who_is_at_fault() -> None:
    """Who is at fault never contradicts the category."""
    allowed = {
        Category.COMPLETED: {Fault.NOBODY, Fault.UNKNOWN},
        Category.UNREACHABLE: {Fault.CALLEE, Fault.NOBODY, Fault.UNKNOWN},
        Category.WRONG_NUMBER: {Fault.CALLER},
        Category.CONFIGURATION: {Fault.CALLER, Fault.UNKNOWN},
        Category.ACCOUNT: {Fault.CALLER},
        Category.PROVIDER_FAULT: {Fault.PROVIDER, Fault.UNKNOWN},
        Category.PLATFORM_FAULT: {Fault.PLATFORM},
        Category.CANCELLED: {Fault.NOBODY},
    }
    assert [entry for entry in ENDED.rules if entry.fault not in allowed[entry.category]] == []


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("assistant-ended-call-by-some-new-way", (Category.COMPLETED, Fault.NOBODY, False)),
        ("assistant-not-something-new", (Category.CONFIGURATION, Fault.CALLER, False)),
        ("call.in-progress.error-providerfault-newcomer-llm-failed", (Category.PROVIDER_FAULT, Fault.PROVIDER, True)),
        (
            "call.in-progress.error-providerfault-outbound-sip-603-decline",
            (Category.UNREACHABLE, Fault.UNKNOWN, None),
        ),
        ("call.in-progress.error-vapifault-newcomer-401-unauthorized", (Category.PLATFORM_FAULT, Fault.PLATFORM, None)),
        ("call.in-progress.error-vapifault-newcomer-failed", (Category.PLATFORM_FAULT, Fault.PLATFORM, True)),
        ("call.start.error-something-new", (Category.CONFIGURATION, Fault.UNKNOWN, None)),
        ("call.start.error-subscription-something-new", (Category.ACCOUNT, Fault.CALLER, False)),
        ("call.start.error-vapifault-something-new", (Category.PLATFORM_FAULT, Fault.PLATFORM, True)),
        ("pipeline-error-newcomer-400-bad-request-validation-failed", (Category.CONFIGURATION, Fault.CALLER, False)),
        ("pipeline-error-newcomer-401-unauthorized", (Category.CONFIGURATION, Fault.CALLER, False)),
        ("pipeline-error-newcomer-429-exceeded-quota", (Category.ACCOUNT, Fault.CALLER, None)),
        ("pipeline-error-newcomer-500-server-error", (Category.PROVIDER_FAULT, Fault.PROVIDER, True)),
        ("pipeline-error-newcomer-voice-failed", (Category.PROVIDER_FAULT, Fault.UNKNOWN, None)),
        ("twilio-did-something-new", (Category.PROVIDER_FAULT, Fault.PROVIDER, None)),
        ("vonage-did-something-new", (Category.PROVIDER_FAULT, Fault.PROVIDER, None)),
    ],
)
def test_new_reasons_of_known_families_fall_into_them(reason: str, expected: Meaning) -> None:
    """A reason that came after this release is read as its family is."""
    assert reason not in EndedReasonValues
    assert meaning(ENDED.outcome(reason)) == expected


@pytest.mark.parametrize("reason", ["something-wholly-new", "", "*", "CUSTOMER-BUSY", "x" * 1_000_000])
def test_wholly_unknown_reasons_are_unknown_and_kept(reason: str) -> None:
    """Nothing is made up about a word that no rule covers, and the word stays as it came."""
    assert ENDED.outcome(reason) == Outcome(reason=reason)
    assert meaning(ENDED.outcome(reason)) == (Category.UNKNOWN, Fault.UNKNOWN, None)


def test_no_reason_is_an_unknown_outcome() -> None:
    """A call without a reason has an outcome that says so."""
    assert ENDED.outcome(None) == Outcome()
    assert ENDED.outcome(None).reason is None


@given(st.text() | st.from_regex(r"(pipeline-error-|call\.|vonage-)[a-z0-9.*-]*", fullmatch=True))
def test_any_text_gives_an_outcome(reason: str) -> None:
    """Whatever a service sends as its reason, it is read without an error and kept."""
    outcome = ENDED.outcome(reason)
    assert outcome.reason == reason
    assert repr(outcome)


@given(st.text("ab.", max_size=8), st.text("ab.*", max_size=6))
def test_patterns_read_as_those_of_a_shell(word: str, pattern: str) -> None:
    """A star stands for any text, also for none, and everything else for itself."""
    rules = Rules(lambda: [rule(pattern)])
    assert (rules.rule(word) is not None) == fnmatchcase(word, pattern)


def test_exact_words_come_before_patterns_and_patterns_in_order() -> None:
    """A word that stands in a rule as it is wins over each pattern, and an upper pattern over a lower one."""
    rules = Rules(
        lambda: [
            rule("a*", Category.COMPLETED),
            rule("*z", Category.ACCOUNT),
            rule("az", Category.CANCELLED),
            rule("az", Category.UNREACHABLE),
        ],
    )
    found = {word: rules.outcome(word).category for word in ("az", "abz", "bz", "b")}
    assert found == {
        "az": Category.CANCELLED,
        "abz": Category.COMPLETED,
        "bz": Category.ACCOUNT,
        "b": Category.UNKNOWN,
    }


def test_known_reasons_are_shown() -> None:
    """No reason that the document lists is hidden from those who read a log."""
    hidden = [reason for reason, outcome in OUTCOMES.items() if reason not in repr(outcome)]
    assert hidden == []
    assert repr(Outcome()).endswith("reason=None)")


@pytest.mark.parametrize(
    "reason",
    [
        "the customer said goodbye",
        "customer-15550100",
        "customer-1-555-0100-hung-up",
        "+15550100",
        "555.01.00",
        "sip:someone@example.com",
        "line\nbreak",
        "customer-ended-call\n",
        "unknown-zahl-\N{ARABIC-INDIC DIGIT FIVE}",
        "gespräch-beendet",
        "",
        "a" * (LONGEST + 1),
    ],
)
def test_texts_that_are_no_identifiers_are_not_shown(reason: str) -> None:
    """A reason that could hold speech, an address or a number is kept and stays out of every repr."""
    outcome = ENDED.outcome(reason)
    assert outcome.reason == reason
    assert repr(outcome).endswith("reason=<not shown>)")
    assert not reason or reason not in str(outcome)


def test_rules_are_read_once_and_only_when_asked() -> None:
    """A table costs nothing until the first reason, and is then read once."""
    reads: list[int] = []

    def read() -> list[Rule]:
        reads.append(1)
        return [rule("a*")]

    rules = Rules(read)
    assert reads == []
    assert {rules.outcome(word).category for word in ("a", "ab", "abc")} == {Category.COMPLETED}
    assert reads == [1]


def test_what_is_remembered_does_not_grow_without_bound() -> None:
    """Reasons are remembered up to a number of them, and never one of great length."""
    rules = Rules(lambda: [rule("a*")])
    first = rules.outcome("a")
    assert rules.outcome("a") is first
    for number in range(REMEMBERED):
        rules.outcome(f"b{number}")
    assert rules.outcome("a") is not first
    long = "a" * (LONGEST + 1)
    assert rules.outcome(long) is not rules.outcome(long)


def test_outcomes_are_values() -> None:
    """An outcome cannot be changed, is equal to its like, and can be pickled."""
    outcome = ENDED.outcome("customer-busy")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        outcome.retry = False  # type: ignore[misc]  # The point of the test.
    assert pickle.loads(pickle.dumps(outcome)) == outcome  # noqa: S301  The test's own bytes.


def test_categories_and_faults_are_the_words_themselves() -> None:
    """A category or a fault can be compared with, and written as, the plain word."""
    assert f"{Category.WRONG_NUMBER}, {Fault.CALLEE}" == "wrong number, callee"
    assert [str(category) for category in Category] == [
        "completed",
        "unreachable",
        "wrong number",
        "configuration",
        "account",
        "provider fault",
        "platform fault",
        "cancelled",
        "unknown",
    ]


@pytest.mark.parametrize(
    "table",
    [
        'match = ["a"]\ncategory = "splendid"\nfault = "nobody"\nwhy = "It is so."',
        'match = ["a"]\ncategory = "completed"\nfault = "someone"\nwhy = "It is so."',
        'match = ["a"]\ncategory = "completed"\nfault = "nobody"\nretry = "yes"\nwhy = "It is so."',
        'match = ["a"]\ncategory = "completed"\nfault = "nobody"\nretyr = true\nwhy = "It is so."',
        'match = ["a"]\ncategory = "completed"\nfault = "nobody"',
        'match = "abc"\ncategory = "completed"\nfault = "nobody"\nwhy = "It is so."',
    ],
)
def test_a_table_with_a_slip_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str) -> None:
    """A misspelt key, an unheard-of value, a missing one or one of the wrong kind does not pass for a rule."""
    package = tmp_path / tmp_path.name
    package.mkdir()
    (package / "slip.toml").write_text(f"[[rule]]\n{table}\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises((TypeError, ValueError)):
        Rules.load(package.name, "slip.toml").outcome("a")


def test_importing_outcomes_reads_no_toml() -> None:
    """The reader of tables is imported when the first reason is looked up."""
    script = (
        "import sys; from facade.outcomes import Rules; rules = Rules.load('facade.vapi', 'ended_reasons.toml');"
        "print('tomllib' in sys.modules, 'facade.vapi' in sys.modules);"
        "print(rules.outcome('customer-busy').category, 'tomllib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["False False", "unreachable True"]
