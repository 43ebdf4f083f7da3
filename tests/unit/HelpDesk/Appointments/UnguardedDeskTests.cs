using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.EntityFrameworkCore;
using Intruder = DigitaalWerkt.Tests.Classes.Proofs.Appointment;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>If this doesn't go wrong, the races of appointments prove nothing.</summary>
[Collection(nameof(Alone))]
public sealed class UnguardedDeskTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // The same steps as in the race, where the visitor waits.
    [Fact]
    public async Task Without_the_constraint_of_the_agenda_a_steward_is_given_twice()
    {
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"alter table occupation drop constraint if exists {Occupation.OneAtATime}", Cancel));
        var desk = await site.DeskAsync();

        var answer = await Intruder.WhileWrittenAsync(
            site, new(ResourceKind.StaffMember, desk.Steward), site.Day(3), new(10, 0), new(10, 30),
            () => site.BookAsync(AppointmentDeskSite.Wants(desk, site.At(3, 10))));

        answer.Outcome.ShouldBe(AppointmentOutcome.Planned);
        var rows = await site.QueryAsync(context => context.Occupations.AsNoTracking().Where(o => o.ResourceId == desk.Steward).ToListAsync(Cancel));
        rows.ShouldContain(row => rows.Any(row.ClashesWith));
    }

    [Fact]
    public async Task Without_the_constraint_of_people_somebody_has_two_at_once_and_with_it_not()
    {
        var (one, other, person) = (await site.DeskAsync(), await site.DeskAsync(), ClassSite.SomeBody());
        await site.BookedAsync(one, site.At(3, 10), person);
        var theirs = await site.BookedAsync(other, site.At(3, 11), person);
        Task<int> Squeeze() => site.QueryAsync(context => context.Database.ExecuteSqlAsync(
            $"update appointment set starts_at = {site.At(3, 10, 15)}, ends_at = {site.At(3, 10, 45)} where id = {theirs.Id}", Cancel));

        (await Should.ThrowAsync<Npgsql.PostgresException>(Squeeze)).ConstraintName.ShouldBe(Web.Features.HelpDesk.Appointments.Appointment.OneAtATime);
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
            $"alter table appointment drop constraint {Web.Features.HelpDesk.Appointments.Appointment.OneAtATime}", Cancel));

        (await Squeeze()).ShouldBe(1);
    }
}
