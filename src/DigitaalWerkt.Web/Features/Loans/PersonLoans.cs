using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>Which devices a person has and had. One line for each, and one on the day on which it comes back.</summary>
public sealed class PersonLoans(AppDbContext context, LoanTransaction transaction, Texts texts) : IPersonPart
{
    public string? Key => "uitgeleend";

    public string? Title => Say("Data_Title");

    /// <summary>Staff lend, with no card in hand.</summary>
    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.DeviceLoans.Where(_ => false).Select(l => l.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var rows = await (
            from loan in context.DeviceLoans.AsNoTracking()
            join device in context.Devices.AsNoTracking() on loan.DeviceId equals device.Id
            where loan.PersonId == person.Id
            orderby loan.LentAt, loan.Id
            select new { Loan = loan, Device = device })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => Line(row.Loan.LentAt, What(row.Loan, row.Device), row.Loan, row.Device, seenBy, ToJson(row.Loan, row.Device))),
            .. rows.Where(row => row.Loan.EndedAt is null).Select(row => Line(
                BrusselsTime.At(row.Loan.DueOn, OfficeHours.Opens), Say("Data_Line_Due", Thing(row.Device)), row.Loan, row.Device, seenBy, null)),
        ];
    }

    /// <summary>Two people may each have a device: nothing speaks against joining them.</summary>
    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync($"select id from device_loan where person_id = {from.Id} order by id for update", cancellationToken);
        return null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.DeviceLoans.Where(l => l.PersonId == from.Id)
        .ExecuteUpdateAsync(change => change.SetProperty(l => l.PersonId, to.Id), cancellationToken);

    /// <summary>Nothing depends on the way but the messages, which the ground takes along.</summary>
    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The device stays lent until it is back: then whoever has it in hand says so. With whom it was, nobody knows any more.</summary>
    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => learnerId is null
        ? transaction.RunAsync(() => context.DeviceLoans.Where(l => l.PersonId == personId).ForgetAsync(context, cancellationToken), cancellationToken)
        : Task.CompletedTask;

    static PersonLine Line(
        DateTimeOffset at, string what, DeviceLoan loan, Device device, IReadOnlyCollection<SeenBy> seenBy, JsonObject? content)
    {
        var lender = new SeenBy.Organisation(device.OrganisationId);
        return new(
            PersonLineKind.Loan, at, what, seenBy.Contains(lender) ? LoanLinks.Loan(loan.Id) : null, [new SeenBy.ThePerson(), lender], content);
    }

    string What(DeviceLoan loan, Device device) => loan.End is { } end
        ? Say("Data_Line_Ended", Thing(device), BelgianFormat.NumericDate(BrusselsTime.DayOf(loan.EndedAt!.Value)), Say($"End_{end}"))
        : Say("Data_Line", Thing(device), BelgianFormat.NumericDate(loan.DueOn));

    JsonObject ToJson(DeviceLoan loan, Device device) => new()
    {
        ["toestel"] = Thing(device),
        ["uitgeleendOp"] = loan.LentAt.InBrussels(),
        ["terugTegen"] = BelgianFormat.NumericDate(loan.DueOn),
        ["akkoord"] = Say($"Agreement_{loan.Consent.Way}"),
        ["akkoordMet"] = loan.Consent.Said,
        ["beeindigdOp"] = loan.EndedAt?.InBrussels(),
        ["einde"] = loan.End is { } end ? Say($"End_{end}") : null,
        ["opmerking"] = loan.Remark,
        ["daarna"] = loan.NextStep is { } next ? Say($"Next_{next}") : null,
    };

    string Thing(Device device) => $"{Say($"Kind_In_{device.Kind}")} ({device.Label})";

    string Say(string key, params object?[] args) => texts.Dutch("Loans", key, args);
}
