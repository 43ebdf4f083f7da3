using DigitaalWerkt.Web.Features.Accounts.Cards;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class LearnerCardTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    readonly CardSecret secret = CardSecret.New();

    [Fact]
    public void The_three_pictures_are_different() =>
        Enumerable.Range(0, 500).ShouldAllBe(_ => CardPicture.PickThree().Distinct().Count() == CardPicture.PerCard);

    [Fact]
    public void The_right_pictures_in_another_order_are_wrong()
    {
        var card = new LearnerCard(Guid.NewGuid(), secret, Now);

        card.Try(secret with { Pictures = [.. secret.Pictures.Reverse()] }, Now).ShouldBe(TryOutcome.Wrong);
        card.Try(secret, Now).ShouldBe(TryOutcome.Right);
    }

    [Fact]
    public void Ten_wrong_choices_bring_a_pause_in_which_the_right_ones_wait_too()
    {
        var card = new LearnerCard(Guid.NewGuid(), secret, Now);

        var outcomes = Enumerable.Range(0, 10).Select(_ => card.Try(Wrong(), Now)).ToList();

        outcomes.ShouldBe([.. Enumerable.Repeat(TryOutcome.Wrong, 9), TryOutcome.Paused]);
        card.Try(secret, Now + LearnerCard.Pause - TimeSpan.FromSeconds(1)).ShouldBe(TryOutcome.Paused);
    }

    [Fact]
    public void After_the_pause_there_are_ten_choices_again()
    {
        var card = new LearnerCard(Guid.NewGuid(), secret, Now);
        Enumerable.Range(0, 10).ToList().ForEach(_ => card.Try(Wrong(), Now));

        card.Try(Wrong(), Now + LearnerCard.Pause).ShouldBe(TryOutcome.Wrong);

        card.WrongTries.ShouldBe(1);
        card.PausedUntil.ShouldBeNull();
    }

    [Fact]
    public void The_right_choice_clears_the_count()
    {
        var card = new LearnerCard(Guid.NewGuid(), secret, Now);
        card.Try(Wrong(), Now);

        card.Try(secret, Now).ShouldBe(TryOutcome.Right);

        card.WrongTries.ShouldBe(0);
    }

    [Fact]
    public void The_proof_of_the_pictures_says_nothing_without_the_token()
    {
        var other = CardSecret.New() with { Pictures = secret.Pictures };

        other.Proof().ShouldNotBe(secret.Proof());
    }

    CardSecret Wrong() => secret with { Pictures = [.. secret.Pictures.Reverse()] };
}
