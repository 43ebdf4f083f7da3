using System.Text;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Calendars;

namespace DigitaalWerkt.Tests.Platform.Calendars;

public sealed class CalendarFileTests
{
    static readonly CalendarEvent Class = At(new(2026, 11, 24));

    [Theory]
    [InlineData(2027, 3, 27, 1)]
    [InlineData(2027, 3, 28, 2)]
    [InlineData(2027, 10, 30, 2)]
    [InlineData(2027, 10, 31, 1)]
    public async Task A_class_at_seven_is_at_seven_on_both_sides_of_the_change_of_clock(int year, int month, int day, int hoursBeforeUtc)
    {
        var file = await ReadCalendar.ReadAsync(CalendarFile.Write(CalendarMethod.Publish, [At(new(year, month, day))]));

        file.Zones.ShouldBe(["Europe/Brussels"]);
        file.Events.Single().Zone.ShouldBe("Europe/Brussels");
        file.Events.Single().StartsAt.ShouldBe(new DateTimeOffset(year, month, day, 19, 0, 0, TimeSpan.FromHours(hoursBeforeUtc)));
        file.Events.Single().EndsAt.ShouldBe(new DateTimeOffset(year, month, day, 21, 0, 0, TimeSpan.FromHours(hoursBeforeUtc)));
    }

    [Theory]
    [InlineData(2027, 3, 27, 1)]
    [InlineData(2027, 3, 28, 2)]
    [InlineData(2031, 10, 25, 2)]
    [InlineData(2031, 10, 26, 1)]
    public async Task A_program_that_does_not_know_the_zone_finds_its_rules_in_the_file(int year, int month, int day, int hoursBeforeUtc)
    {
        var written = CalendarFile.Write(CalendarMethod.Publish, [At(new(year, month, day))]).Replace("Europe/Brussels", "Nergens/Bekend");

        var file = await ReadCalendar.ReadAsync(written);

        file.Events.Single().StartsAt.ShouldBe(new DateTimeOffset(year, month, day, 19, 0, 0, TimeSpan.FromHours(hoursBeforeUtc)));
    }

    [Fact]
    public async Task In_the_hour_that_comes_twice_the_instant_is_kept()
    {
        var first = new DateTimeOffset(2027, 10, 31, 0, 30, 0, TimeSpan.Zero);

        foreach (var instant in new[] { first, first.AddHours(1) })
        {
            var file = await ReadCalendar.ReadAsync(CalendarFile.Write(CalendarMethod.Publish, [Class with { StartsAt = instant, EndsAt = instant.AddHours(3) }]));

            file.Events.Single().StartsAt.ShouldBe(instant);
        }
    }

    [Fact]
    public async Task Signs_with_a_meaning_line_breaks_and_other_scripts_come_back_as_they_were()
    {
        var text = "Breng mee: je smartphone, je kaart; of C:\\map.\nدرس جماعي في غنت، أحضر هاتفك الذكي وبطاقتك إلى المكتبة\nİşe başlıyorum 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂";

        var file = await ReadCalendar.ReadAsync(CalendarFile.Write(CalendarMethod.Publish, [Class with { Description = text, Location = "Bib, zaal 1; Gent" }]));

        file.Events.Single().Description.ShouldBe(text);
        file.Events.Single().Location.ShouldBe("Bib, zaal 1; Gent");
    }

    [Fact]
    public void Every_line_ends_in_CRLF_and_has_at_most_75_octets()
    {
        var file = CalendarFile.Write(CalendarMethod.Publish, [Class with { Description = string.Concat(Enumerable.Repeat("مكتبة 🙂 é", 60)) }], "Groepslessen");

        file.Replace("\r\n", "").ShouldNotContain('\n');
        file.ShouldEndWith("END:VCALENDAR\r\n");
        file.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public async Task A_request_and_its_cancellation_are_of_one_appointment_and_name_who_comes()
    {
        var mine = Class with { Organizer = "les@example.org", OrganizerName = "Digitaal \"Werkt\"!", Attendee = "amina@example.org" };

        var request = await ReadCalendar.ReadAsync(CalendarFile.Write(CalendarMethod.Request, [mine]));
        var cancel = await ReadCalendar.ReadAsync(CalendarFile.Write(CalendarMethod.Cancel, [mine with { Sequence = 4 }]));

        (request.Method, cancel.Method).ShouldBe(("REQUEST", "CANCEL"));
        cancel.Events.Single().Uid.ShouldBe(request.Events.Single().Uid);
        cancel.Events.Single().Sequence.ShouldBe(4);
        (request.Events.Single().Status, cancel.Events.Single().Status).ShouldBe(("CONFIRMED", "CANCELLED"));
        request.Events.Single().Organizer.ShouldBe("mailto:les@example.org");
        request.Events.Single().Attendee.ShouldBe("mailto:amina@example.org");
    }

    [Fact]
    public void A_request_for_nobody_is_refused() =>
        Should.Throw<ArgumentException>(() => CalendarFile.Write(CalendarMethod.Request, [Class]));

    [Fact]
    public void A_line_break_in_an_address_begins_no_line_of_its_own()
    {
        var file = CalendarFile.Write(CalendarMethod.Request, [Class with { Organizer = "a@b.be\r\nX-EVIL:1", OrganizerName = "x\r\nX-EVIL:2", Attendee = "c@d.be" }]);

        file.Split("\r\n").ShouldNotContain(line => line.StartsWith("X-EVIL"));
    }

    static CalendarEvent At(DateOnly day) => new(
        "les-1@digitaalwerkt", 3, new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero), BrusselsTime.At(day, new(19, 0)), BrusselsTime.At(day, new(21, 0)),
        "Groepsles: je eerste e-mail", "Bib Test, Teststraat 1, 9000 Gent", "Breng je smartphone mee.");
}
