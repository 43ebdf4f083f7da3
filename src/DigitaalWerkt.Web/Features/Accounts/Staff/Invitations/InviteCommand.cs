using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

/// <summary><c>staff invite</c>: how the first coordinator comes in, and the way back when nobody can sign in any more.</summary>
sealed class InviteCommand(IServiceScopeFactory scopes, IOptions<SiteAddress> site) : ICommand
{
    public string Name => "staff invite";

    public string Usage =>
        "--email … --name … --organisation … [--role coordinator|network-coordinator|trainer|steward|counsellor]   prints a link with which this person makes an account";

    public bool NeedsDatabase => true;

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        if (Read(arguments) is not { } invited)
        {
            await Console.Error.WriteLineAsync(
                "\nTo invite somebody I need an e-mail address, a name and an organisation, none of them the address of a page.\n\n"
                + $"  {Name} {Usage}\n");
            return 1;
        }
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var organisation = await context.Organisations.SingleOrDefaultAsync(o => o.Name == invited.Organisation, cancellationToken)
            ?? context.Organisations.Add(new Organisation(invited.Organisation)).Entity;
        var token = await scope.ServiceProvider.GetRequiredService<InviteStaffMember>()
            .InviteAsync(invited.Email, invited.Name, [invited.Role], organisation.Id, actorId: null, cancellationToken);
        if (token is null)
        {
            await Console.Error.WriteLineAsync($"\nThere is already an account for {invited.Email}.\n");
            return 1;
        }
        await Console.Out.WriteLineAsync(
            $"\n{invited.Name} ({invited.Role}, {organisation.Name}) makes an account with this link. It works once, until seven days from now:\n\n" +
            $"  {site.Value.To(StaffLinks.Invitation(token))}\n");
        return 0;
    }

    static Invited? Read(string[] arguments)
    {
        var values = arguments.Chunk(2).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1]);
        var email = EmailAddress.Read(values["--email"].LastOrDefault());
        var name = PlainText.Line(values["--name"].LastOrDefault());
        var organisation = PlainText.Line(values["--organisation"].LastOrDefault());
        var role = EnumName.Read<StaffRole>(
            values["--role"].LastOrDefault()?.Replace("network-", "network", StringComparison.OrdinalIgnoreCase) ?? nameof(StaffRole.Coordinator),
            StringComparison.OrdinalIgnoreCase);
        return role is not null && email is not null
            && PersonName.FaultOf(name, StaffMember.NameMaxLength, mayEndInNumber: true) is null
            && ThingName.FaultOf(organisation, Organisation.NameMaxLength) is null
            ? new Invited(email, name!, organisation!, role.Value)
            : null;
    }

    sealed record Invited(string Email, string Name, string Organisation, StaffRole Role);
}
