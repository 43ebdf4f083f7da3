using DigitaalWerkt.Tests.Platform.Calendars;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Messages;

public sealed class CalendarAndTextTests(MessageSite site) : IClassFixture<MessageSite>
{
    public static TheoryData<string, Channel, string?> Messages
    {
        get
        {
            var data = new TheoryData<string, Channel, string?>();
            foreach (var kind in BookingKind.All)
            {
                foreach (var channel in new[] { Channel.Email, Channel.Sms, Channel.Call })
                {
                    foreach (var help in Language.Help.Select(language => (string?)language.Code).Prepend(null))
                    {
                        data.Add(kind.Name, channel, help);
                    }
                }
            }
            return data;
        }
    }

    [Theory]
    [InlineData(2027, 3, 27)]
    [InlineData(2027, 3, 28)]
    [InlineData(2027, 3, 29)]
    [InlineData(2027, 10, 30)]
    [InlineData(2027, 10, 31)]
    [InlineData(2027, 11, 1)]
    public async Task The_file_and_the_text_say_the_same_hour_on_both_sides_of_the_change_of_clock(int year, int month, int day)
    {
        var facts = Facts(new(year, month, day));

        var mail = await WriteAsync(BookingKind.Find(MessageKinds.Confirmed)!, Channel.Email, facts);
        var appointment = (await ReadCalendar.ReadAsync(mail.Calendar!.Content)).Events.Single();

        var starts = TimeZoneInfo.ConvertTime(appointment.StartsAt, BrusselsTime.Zone);
        var ends = TimeZoneInfo.ConvertTime(appointment.EndsAt, BrusselsTime.Zone);
        mail.Text.ShouldContain($"Wanneer: {BelgianFormat.LongDate(DateOnly.FromDateTime(starts.DateTime))}, van {starts:HH.mm} tot {ends:HH.mm} uur");
        (starts.Hour, ends.Hour).ShouldBe((19, 21));
        mail.Text.ShouldContain(appointment.Location.Split(',')[0]);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Every_kind_has_its_words_in_every_channel_and_language(string name, Channel channel, string? help)
    {
        var facts = Facts(new(2027, 5, 4)) with { Attendee = Amina(ReachBy(channel), help) };

        var written = await WriteAsync(BookingKind.Find(name)!, channel, facts);

        written.Text.ShouldNotContain("{");
        written.Text.ShouldContain("Je eerste e-mail");
        if (channel == Channel.Sms && help is null)
        {
            written.Text.Split('\n')[0].Length.ShouldBeLessThanOrEqualTo(160, written.Text);
        }
        if (channel == Channel.Email && help is not null)
        {
            written.Text.ShouldContain("Vertaling uit het Nederlands");
        }
    }

    [Theory]
    [InlineData(Channel.Email)]
    [InlineData(Channel.Sms)]
    public async Task Who_has_no_address_left_is_still_to_be_told(Channel channel)
    {
        var facts = Facts(new(2027, 5, 4)) with { Attendee = Amina(Reach.None), Organisation = "Jobteam" };

        (await WriteAsync(BookingKind.Find(MessageKinds.SessionCancelled)!, channel, facts)).HasAddress.ShouldBeFalse();
        (await WriteAsync(BookingKind.Find(MessageKinds.SessionCancelled)!, Channel.Call, facts)).To.ShouldBe("Jobteam");
    }

    [Fact]
    public async Task Under_the_dutch_also_what_planners_wrote_is_translated_as_far_as_it_is()
    {
        await site.QueryAsync(context =>
        {
            context.Add(new Phrase("Mijn oplader", "tr", "Şarj aletim", isChecked: false));
            return context.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        site.Services.GetRequiredService<PhraseBook>().Forget();
        var facts = Facts(new(2027, 5, 4)) with { Attendee = Amina(ReachBy(Channel.Email), "tr"), Bring = "Mijn oplader\nMijn bril" };

        var parts = (await WriteAsync(BookingKind.Find(MessageKinds.Confirmed)!, Channel.Email, facts)).Text.Split("Vertaling uit het Nederlands");

        parts[0].ShouldContain("Mijn oplader, Mijn bril");
        parts[1].ShouldContain("Şarj aletim, Mijn bril");
    }

    static Attendee Amina(Reach reach, string? help = null) =>
        Attendee.Of(Person.From(new("Amina", reach, HelpLanguage: Language.FindHelp(help)), DateTimeOffset.UnixEpoch));

    static Reach ReachBy(Channel channel) =>
        channel == Channel.Email ? Reach.ByEmail("amina@example.org") : Reach.ByPhone(PhoneNumber.Parse("0470 12 34 56")!);

    async Task<WrittenMessage> WriteAsync(BookingKind kind, Channel channel, MessageFacts facts)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BookingTexts>().WriteAsync(kind, channel, facts, site.Clock.GetUtcNow());
    }

    static MessageFacts Facts(DateOnly day) => new()
    {
        BookingId = Guid.NewGuid(), State = BookingState.Confirmed, Code = "ACDEFG", OfferedUntil = BrusselsTime.At(day.AddDays(-1), new(12, 0)), EndedAt = null,
        CalendarId = Guid.NewGuid(), Moves = 0, IsReplaced = false, IsInCalendar = false, LastChange = null, HearsThatItIsOff = false,
        SessionId = Guid.NewGuid(), SessionState = SessionState.Planned, SessionSequence = 0, CancelReason = "De lesgever is ziek.", Day = day, Begins = new(19, 0), Ends = new(21, 0), StartsAt = BrusselsTime.At(day, new(19, 0)),
        EndsAt = BrusselsTime.At(day, new(21, 0)), Audience = Audience.JobSeekers, Title = "Je eerste e-mail", Bring = "Je smartphone", Place = "Bib Test", Room = "Zaal 1",
        Address = "Teststraat 1, 9000 Gent", Directions = "Tram 1, halte Test.\nGa 2 minuten te voet.",
        Attendee = Amina(ReachBy(Channel.Email)), Organisation = null, CounsellorEmail = null,
    };
}
