using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Reports;

/// <summary>A staff member reports something in two minutes. A coordinator of the network can give it the number that it has elsewhere.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class StaffModel(AppDbContext context, ReportSignal report, FormTime time, TimeProvider clock) : ReportPageModel(time)
{
    public override string Address => SignalLinks.TeamReport;

    public override string AddressOf(int number) => SignalLinks.TeamSignal(number);

    public override bool TakesNumber => User.Has(StaffRole.NetworkCoordinator);

    public void OnGet() => Input.Begin(Time);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        var number = TakesNumber ? Input.OwnNumber : null;
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, "", Input.ToContent());
        var hasKey = Input.Key != Guid.Empty;
        Input.Begin(Time);
        if (Looks)
        {
            await FindTwinsAsync(cancellationToken);
            return Page();
        }
        if (!Check())
        {
            return this.Invalid();
        }
        if (!hasKey)
        {
            return this.WithoutKey("Input.What");
        }
        if (!await report.IsKnownAsync(key.Id, cancellationToken) && await HoldAsync(cancellationToken))
        {
            return Page();
        }
        var made = await report.RunAsync(new(key, Input.ToWords(), NetworkHand.Of(User, clock), number), cancellationToken);
        if (made.Number is { } given)
        {
            return this.SeeOther(SignalLinks.TeamSignal(given));
        }
        if (made.IsNumberTaken)
        {
            return this.Refused("Input.Number", "Signal_Number_Taken", number);
        }
        Input.Key = Guid.NewGuid();
        return this.SentBefore("Input.What");
    }

    protected override async Task<IReadOnlyList<HeardSignal>> ReadAsync(CancellationToken cancellationToken) =>
        await context.SignalsSeenBy(User).Select(s => new HeardSignal(s.Number, s.What, s.State)).ToListAsync(cancellationToken);
}
