using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary><c>staff network-coordinator</c>: how somebody who has an account becomes the first coordinator of the network.</summary>
sealed class NetworkCoordinatorCommand(IServiceScopeFactory scopes) : ICommand
{
    public string Name => "staff network-coordinator";

    public string Usage => "--email …   makes somebody who has an account a coordinator of the network, and that alone";

    public bool NeedsDatabase => true;

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        if (arguments is not ["--email", var email])
        {
            await Console.Error.WriteLineAsync($"\nI need the e-mail address of the account.\n\n  {Name} {Usage}\n");
            return 1;
        }
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await scope.ServiceProvider.GetRequiredService<NetworkCoordinators>().MakeByCommandAsync(email, cancellationToken) is not { } member)
        {
            await Console.Error.WriteLineAsync(
                $"\nThere is no account for {email}. Invite them with: staff invite --role network-coordinator …\n");
            return 1;
        }
        await Console.Out.WriteLineAsync($"\n{member.Name} coordinates the network now, and has to sign in again.\n");
        if (!await context.FindCoordinators().AnyAsync(other => other.OrganisationId == member.OrganisationId, cancellationToken))
        {
            await Console.Out.WriteLineAsync("Their organisation has no coordinator any more: they can invite one on the page Organisaties.\n");
        }
        return 0;
    }
}
