using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

/// <summary>
/// <c>staff let-in</c>: for somebody who lost the password or the second step, and whose account no coordinator keeps: one who
/// coordinates the network, or the only coordinator of an organisation.
/// </summary>
sealed class LetInCommand(IServiceScopeFactory scopes, IOptions<SiteAddress> site) : ICommand
{
    public string Name => "staff let-in";

    public string Usage => "--email …   takes the second step of an account away, and prints a link with which this person chooses a new password";

    public bool NeedsDatabase => true;

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        if (arguments is not ["--email", var email])
        {
            await Console.Error.WriteLineAsync($"\nI need the e-mail address of the account.\n\n  {Name} {Usage}\n");
            return 1;
        }
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var normalized = services.GetRequiredService<ILookupNormalizer>().NormalizeEmail(email.Trim());
        var member = await services.GetRequiredService<AppDbContext>().StaffMembers
            .SingleOrDefaultAsync(m => m.NormalizedEmail == normalized && m.DisabledAt == null, cancellationToken);
        if (member is null)
        {
            await Console.Error.WriteLineAsync($"\nThere is no active account for {email}.\n");
            return 1;
        }
        await services.GetRequiredService<ForgetSecondStep>().RunAsync(member, cancellationToken);
        var token = await services.GetRequiredService<InviteStaffMember>().InviteAgainAsync(member, StaffAct.LetInAgain, actorId: null, cancellationToken);
        await Console.Out.WriteLineAsync(
            $"\n{member.Name} chooses a new password with this link, and then sets a new second step up. It works once, until seven days from now:\n\n" +
            $"  {site.Value.To(StaffLinks.Invitation(token))}\n");
        return 0;
    }
}
