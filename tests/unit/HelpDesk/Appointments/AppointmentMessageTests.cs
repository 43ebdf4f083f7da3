using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>What is told of appointments, as it leaves.</summary>
public sealed partial class AppointmentMessageTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    static int numbers;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Every kind there is, by every way to a person.</summary>
    public static TheoryData<string, string> Messages =>
    [
        .. from kind in AppointmentKind.All.Select(kind => kind.Name).Append(ProposalMessageKind.KindName)
           from way in new[] { "mail", "sms", "call", "counsellor" }
           select (kind, way),
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Every_message_is_written_for_every_way_with_the_help_language_beneath(string kind, string way)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var email = $"{Guid.NewGuid():N}@example.org";
        var (mobile, landline) = (ClassSite.SomeBody().Reach, Landline());
        var (reach, to) = way switch
        {
            "mail" => (Reach.ByEmail(email), email),
            "sms" => (mobile, mobile.Phone!.Value),
            "call" => (landline, landline.Written!),
            _ => (Reach.ByCounsellor(counsellor.Id), counsellor.Email!),
        };
        var person = new PersonDetails("Fatma", reach, way == "counsellor" ? counsellor.OrganisationId : null, Language.FindHelp("tr"));
        var (subject, expects) = await TellAsync(kind, person);

        var written = await WriteAsync(subject, kind);

        written.To.ShouldBe(to);
        written.Subject.ShouldNotBeEmpty();
        var text = written.Text;
        NotFilledIn().Matches($"{written.Subject} {text}").ShouldBeEmpty();
        expects.ForEach(part => $"{written.Subject} {text}".ShouldContain(part));
        Turkish().IsMatch(text).ShouldBe(way != "call", text);
        text.Contains("https://", StringComparison.Ordinal).ShouldBe(way != "call", text);
        if (way is "mail" or "counsellor")
        {
            text.ShouldContain(way == "mail" ? "Dag Fatma" : "Dit bericht is voor Fatma.");
            text.ShouldContain(way == "mail" ? "Merhaba Fatma" : "Bu mesaj Fatma için.");
        }
        (way is "mail" or "counsellor" ? written.Calendar?.Method : null).ShouldBe(way is "mail" or "counsellor" ? CalendarOf(kind) : null);
        (way is "sms" or "call" ? written.Calendar : null).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_true_any_more_is_not_told()
    {
        var appointment = await site.BookedAsync(await site.DeskAsync(), site.At(4, 10));
        var confirmed = await FindAsync(appointment.Id, AppointmentKind.Confirmed);
        (await WriteOrNothingAsync(confirmed)).ShouldNotBeNull();

        await site.WithAsync<EndAppointment, bool>(end => end.CancelAsync(appointment.Id, null, true, Cancel));

        (await WriteOrNothingAsync(confirmed)).ShouldBeNull();
        var off = await WriteAsync(appointment.Id, AppointmentKind.CalledOff);
        site.Clock.Advance(appointment.StartsAt - site.Clock.GetUtcNow());
        off.Until.ShouldBe(appointment.StartsAt);
        (await WriteOrNothingAsync(await FindAsync(appointment.Id, AppointmentKind.CalledOff))).ShouldBeNull();
    }

    [Fact]
    public async Task A_no_on_the_phone_calls_it_off_and_one_that_comes_too_late_is_said_to_be_so()
    {
        var desk = await site.DeskAsync();
        var (coming, begun) = (await BookAsync(desk, 2), await BookAsync(desk, 1));
        site.Clock.Advance(begun.StartsAt - site.Clock.GetUtcNow());
        var before = await site.ReadAsync(begun);

        var done = await AnswerAsync(coming);
        var late = await AnswerAsync(begun);

        (done.TooLate, done.Heard).ShouldSatisfyAllConditions(
            answer => answer.TooLate.ShouldBeNull(), answer => answer.Heard.ShouldBe([AppointmentKind.Cancelled]));
        (await site.ReadAsync(coming)).State.ShouldBe(AppointmentState.Cancelled);
        late.TooLate.ShouldNotBeNull().ShouldContain("niet meer afgezegd");
        (await site.ReadAsync(begun)).ShouldSatisfyAllConditions(
            a => a.State.ShouldBe(AppointmentState.Planned), a => a.Sequence.ShouldBe(before.Sequence));
    }

    static string? CalendarOf(string kind) => kind switch
    {
        AppointmentKind.Confirmed or AppointmentKind.Moved => "REQUEST",
        AppointmentKind.Cancelled or AppointmentKind.CalledOff => "CANCEL",
        _ => null,
    };

    /// <summary>Lets something happen of which this kind tells.</summary>
    /// <returns>What it is about, and what stands in it whatever the way.</returns>
    async Task<(Guid Subject, List<string> Expects)> TellAsync(string kind, PersonDetails person)
    {
        var desk = await site.DeskAsync();
        if (kind == ProposalMessageKind.KindName)
        {
            var proposal = await site.ProposalAsync(desk, await site.QuestionAsync(person), site.At(4, 10));
            return (proposal.Id, [person.Reach.Phone is { IsBelgianMobile: false } ? "10.00" : "/afspraak-kiezen/"]);
        }
        var appointment = await site.BookedAsync(desk, site.At(4, 10), person);
        switch (kind)
        {
            case AppointmentKind.Moved:
                (await site.WithAsync<MoveAppointment, AppointmentAnswer>(
                    move => move.RunAsync(appointment.Id, site.At(4, 11), desk.Location, null, Cancel))).Outcome.ShouldBe(AppointmentOutcome.Planned);
                return (appointment.Id, ["11.00", "afspraak is nu"]);
            case AppointmentKind.Cancelled or AppointmentKind.CalledOff:
                await site.WithAsync<EndAppointment, bool>(
                    end => end.CancelAsync(appointment.Id, null, kind == AppointmentKind.CalledOff, Cancel));
                return (appointment.Id, ["10.00", kind == AppointmentKind.CalledOff ? "gaat niet door" : "is afgezegd"]);
            default:
                return (appointment.Id, ["10.00"]);
        }
    }

    Task<Appointment> BookAsync(Desk desk, int inDays) => site.BookedAsync(
        desk, site.At(inDays, 10), new PersonDetails("Amina", Landline()));

    // An SMS doesn't get there.
    static Reach Landline() => Reach.ByPhone(PhoneNumber.Parse($"09 266 {Interlocked.Increment(ref numbers):0000}")!);

    async Task<CallOutcome> AnswerAsync(Appointment appointment)
    {
        var message = await FindAsync(appointment.Id, AppointmentKind.Confirmed);
        return await site.WithAsync<IEnumerable<IMessageSubject>, CallOutcome>(subjects =>
            subjects.OfType<AppointmentSubject>().Single().AnswerAsync(message, CallAnswer.No, appointment.StewardId, Cancel));
    }

    Task<OutboxMessage> FindAsync(Guid subject, string kind) => site.QueryAsync(context =>
        context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Subject == subject && m.Kind == kind, Cancel));

    async Task<WrittenMessage> WriteAsync(Guid subject, string kind) => (await WriteOrNothingAsync(await FindAsync(subject, kind)))!;

    Task<WrittenMessage?> WriteOrNothingAsync(OutboxMessage message) => site.WithAsync<IEnumerable<IMessageKind>, WrittenMessage?>(
        kinds => kinds.Single(kind => kind.Name == message.Kind).WriteAsync(message, Cancel));

    [GeneratedRegex(@"\{\d|Appt_|HelpDesk")]
    private static partial Regex NotFilledIn();

    [GeneratedRegex("[ığşİĞŞ]")]
    private static partial Regex Turkish();
}
