using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Classes.Waiting;

public sealed class OfferDeadlineTests
{
    static readonly DateOnly Holiday = new(2027, 5, 6);

    // By minutes from a Monday in October, over the change of clock; the class begins at any minute in the month after.
    static readonly Arbitrary<(int Now, int Ahead, int Closed)> Offers = (
        from now in Gen.Choose(0, 60 * 24 * 35)
        from ahead in Gen.OneOf(Gen.Choose(1, 60 * 48), Gen.Choose(1, 60 * 24 * 30))
        from closed in Gen.Choose(0, 35)
        select (now, ahead, closed)).ToArbitrary();

    /// <summary>Wall times in Brussels; 2027-05-06 is a holiday, on a Thursday.</summary>
    [Theory]
    [InlineData("a day later at the same hour", "2027-05-03 10:30", "2027-05-25 14:00", "2027-05-04 10:30")]
    [InlineData("at five it still counts today", "2027-05-03 17:00", "2027-05-25 14:00", "2027-05-04 17:00")]
    [InlineData("after five it counts from tomorrow", "2027-05-03 17:01", "2027-05-25 14:00", "2027-05-05 09:00")]
    [InlineData("before nine it ends at nine", "2027-05-03 06:00", "2027-05-25 14:00", "2027-05-04 09:00")]
    [InlineData("not in the weekend", "2027-05-07 15:00", "2027-05-25 14:00", "2027-05-10 15:00")]
    [InlineData("in the weekend it counts from Monday", "2027-05-08 11:00", "2027-05-25 14:00", "2027-05-11 09:00")]
    [InlineData("not on a holiday", "2027-05-05 11:00", "2027-05-25 14:00", "2027-05-07 11:00")]
    [InlineData("on a holiday it counts from the day after", "2027-05-06 11:00", "2027-05-25 14:00", "2027-05-10 09:00")]
    [InlineData("close to the class half of the time", "2027-05-03 10:00", "2027-05-03 16:00", "2027-05-03 13:00")]
    [InlineData("but an hour", "2027-05-03 10:00", "2027-05-03 11:30", "2027-05-03 11:00")]
    [InlineData("and not after the class began", "2027-05-03 10:00", "2027-05-03 10:20", "2027-05-03 10:20")]
    [InlineData("half of the time is not at night", "2027-05-03 20:00", "2027-05-04 10:00", "2027-05-04 09:00")]
    [InlineData("nor in the evening", "2027-05-03 16:00", "2027-05-04 10:00", "2027-05-04 09:00")]
    [InlineData("nor before nine", "2027-05-03 23:00", "2027-05-04 16:00", "2027-05-04 09:00")]
    [InlineData("but an evening class begins when it begins", "2027-05-03 16:30", "2027-05-03 19:00", "2027-05-03 19:00")]
    public void The_seat_is_held_until(string why, string now, string startsAt, string until) =>
        OfferDeadline.Until(Wall(now), Wall(startsAt), new(day => day == Holiday)).ShouldBe(Wall(until), why);

    /// <summary>For who has only a card.</summary>
    [Theory]
    [InlineData("half of the time that is left", "2027-05-03 10:00", "2027-05-13 14:00", "2027-05-08 12:00")]
    [InlineData("not at night", "2027-05-03 20:00", "2027-05-04 10:00", "2027-05-04 09:00")]
    [InlineData("but an hour", "2027-05-03 10:00", "2027-05-03 11:30", "2027-05-03 11:00")]
    [InlineData("and not after the class began", "2027-05-03 10:00", "2027-05-03 10:20", "2027-05-03 10:20")]
    public void A_seat_that_one_has_to_see_oneself_is_held_until(string why, string now, string startsAt, string until) =>
        OfferDeadline.UntilSeen(Wall(now), Wall(startsAt)).ShouldBe(Wall(until), why);

    [Fact]
    public void It_never_ends_at_night_nor_after_the_class_began() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(Offers, offer =>
        {
            var now = Wall("2027-10-04 00:00").AddMinutes(offer.Now);
            var startsAt = now.AddMinutes(offer.Ahead);
            var until = OfferDeadline.Until(now, startsAt, new(day => day == new DateOnly(2027, 10, 4).AddDays(offer.Closed)));
            var hour = BrusselsTime.TimeOf(until);
            return until > now && (until == startsAt || (until < startsAt && hour >= new TimeOnly(9, 0) && hour <= new TimeOnly(17, 0)));
        }));

    static DateTimeOffset Wall(string moment) => BrusselsTime.At(DateOnly.Parse(moment[..10]), TimeOnly.Parse(moment[11..]));
}
