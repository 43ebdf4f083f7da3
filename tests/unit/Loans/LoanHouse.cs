using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Loans.Lending;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Loans;

/// <summary>An organisation with one device, a counsellor of it, and what stands in the database.</summary>
public sealed record LoanHouse(SiteFixture Site, StaffMember Counsellor, Device Device)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<LoanHouse> OpenAsync(SiteFixture site, string? organisation = null, DeviceDetails? details = null, StaffRole role = StaffRole.Counsellor)
    {
        var counsellor = await site.AddStaffMemberAsync([role], organisation ?? $"Huis {Guid.NewGuid():N}");
        var device = new Device(counsellor.OrganisationId, details ?? new() { Label = "L-01", Kind = DeviceKind.Laptop });
        await site.QueryAsync(context =>
        {
            context.Add(device);
            return context.SaveChangesAsync(Cancel);
        });
        return new(site, counsellor, device);
    }

    /// <summary>Signed in now: the clock of a test goes on by months.</summary>
    public Task<HttpClient> BrowserAsync() => Site.SignInAsync(Counsellor);

    public async Task<HttpResponseMessage> LendByPageAsync(params (string Name, string Value)[] fields) =>
        await (await BrowserAsync()).FillInAsync(LoanLinks.Lend(Device.Id), fields);

    public LendRequest Request(PersonDetails? person = null) => new()
    {
        Key = RequestKey.New(),
        DeviceId = Device.Id,
        Person = (person ?? ClassSite.SomeBody()) with { OrganisationId = Counsellor.OrganisationId },
        Consent = new() { Way = ConsentWay.Paper, Said = "Je zorgt goed voor het toestel." },
        OrganisationId = Counsellor.OrganisationId,
        LentBy = Counsellor.Id,
    };

    public Task<LendAnswer> TryAsync(PersonDetails? person = null) =>
        WithAsync<LendDevice, LendAnswer>(lend => lend.RunAsync(Request(person), Cancel));

    public async Task<DeviceLoan> LendAsync(PersonDetails? person = null)
    {
        var answer = await TryAsync(person);
        return (await LoansAsync()).Single(loan => loan.Id == answer.LoanId);
    }

    public async Task<LoanWork> EndAsync(DeviceLoan loan, LoanEnd end, string? remark = null, LoanNextStep? next = null)
    {
        var version = (await LoansAsync()).Single(l => l.Id == loan.Id).Version;
        return await WithAsync<WorkOnLoan, LoanWork>(work => work.EndAsync(loan.Id, Counsellor.OrganisationId, version, new(end, remark, next), Cancel));
    }

    public Task<LoanWork> ExtendAsync(DeviceLoan loan, int times, bool isCoordinator = false) => WithAsync<WorkOnLoan, LoanWork>(
        work => work.ExtendAsync(loan.Id, Counsellor.OrganisationId, times, isCoordinator, Cancel));

    /// <summary>Lets a loan end on another day, as if it had begun earlier.</summary>
    public Task<int> MoveDueAsync(DeviceLoan loan, DateOnly due) => Site.QueryAsync(context =>
        context.DeviceLoans.Where(l => l.Id == loan.Id).ExecuteUpdateAsync(change => change.SetProperty(l => l.DueOn, due), Cancel));

    public Task<List<DeviceLoan>> LoansAsync() => Site.QueryAsync(context =>
        context.DeviceLoans.AsNoTracking().Where(l => l.DeviceId == Device.Id).OrderBy(l => l.LentAt).ToListAsync(Cancel));

    public Task<Device> DeviceNowAsync() => Site.QueryAsync(context => context.Devices.AsNoTracking().SingleAsync(d => d.Id == Device.Id, Cancel));

    public Task<Person> PersonAsync(DeviceLoan loan) =>
        Site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == loan.PersonId, Cancel));

    /// <summary>An e-mail address that nobody has yet, of a person who reads Arabic.</summary>
    public static (PersonDetails Person, string Email) SomebodyByEmail(string name = "Emine")
    {
        var email = Cast.NewEmail();
        return (new(name, Reach.ByEmail(email), HelpLanguage: Language.FindHelp("ar")), email);
    }

    async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
