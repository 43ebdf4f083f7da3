using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Loans.Lending;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>Some devices of the counsellor's organisation: one of them late, one that comes back soon, one broken, the others in the cupboard.</summary>
sealed class DemoLoans(AppDbContext context, DemoStaff staff, LendDevice lend, Texts texts, TimeProvider clock) : IDemoPart
{
    /// <summary>In how many days those that are lent come back.</summary>
    static readonly int[] DueIn = [-4, 5, 90];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Devices.AnyAsync(cancellationToken))
        {
            return;
        }
        var counsellor = await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken);
        var devices = Devices(counsellor.OrganisationId).ToList();
        context.AddRange(devices);
        await context.SaveChangesAsync(cancellationToken);
        var clients = await KnownClients.ClientsOf(context, counsellor.OrganisationId).AsNoTracking().OrderBy(p => p.FirstName).ThenBy(p => p.Id)
            .Take(DueIn.Length).ToListAsync(cancellationToken);
        foreach (var (client, number) in clients.Select((client, number) => (client, number)))
        {
            await LendAsync(devices[number], client, counsellor, DueIn[number], cancellationToken);
        }
    }

    IEnumerable<Device> Devices(Guid organisation)
    {
        var today = clock.Today();
        Device Make(string label, DeviceKind kind, int years, DeviceCondition condition = DeviceCondition.Works, string? defect = null) => new(
            organisation,
            new() { Label = label, Kind = kind, BoughtOn = today.AddYears(-years).AddDays(-40), Condition = condition, Defect = defect });
        yield return Make("L-01", DeviceKind.Laptop, 2);
        yield return Make("L-02", DeviceKind.Laptop, 2);
        yield return Make("T-01", DeviceKind.Tablet, 1);
        yield return Make("L-03", DeviceKind.Laptop, Device.YearsOfUse);
        yield return Make("S-01", DeviceKind.Smartphone, 1);
        yield return Make("W-01", DeviceKind.Internet, 0);
        yield return Make("T-02", DeviceKind.Tablet, 3, DeviceCondition.Broken, "Het scherm is gebarsten.");
    }

    // Lent six months before the day on which it comes back.
    async Task LendAsync(Device device, Person client, StaffMember counsellor, int days, CancellationToken cancellationToken)
    {
        var answer = await lend.RunAsync(
            new()
            {
                Key = RequestKey.New(),
                DeviceId = device.Id,
                Person = new(client.FirstName, client.Reach, client.OrganisationId, Language.FindHelp(client.HelpLanguage)),
                Consent = new Promises(clock.Today(), null).Kept.ToConsent(ConsentWay.Paper, texts),
                OrganisationId = device.OrganisationId,
                LentBy = counsellor.Id,
            },
            cancellationToken);
        var due = clock.Today().AddDays(days);
        var then = BrusselsTime.At(due.AddMonths(-DeviceLoan.Months), new(10, 0));
        await context.DeviceLoans.Where(l => l.Id == answer.LoanId).ExecuteUpdateAsync(
            change => change.SetProperty(l => l.DueOn, due).SetProperty(l => l.LentAt, then).SetProperty(l => l.Consent.At, then), cancellationToken);
    }
}
