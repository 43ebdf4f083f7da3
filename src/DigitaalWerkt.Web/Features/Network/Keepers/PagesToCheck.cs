using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>Writes an e-mail to a coordinator with what was checked long ago, each with the page where one says that it is so.</summary>
public sealed class PagesToCheck(FindKeepersOfOld find, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public const string Kind = "initiatives-to-check";

    public string Name => Kind;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        // What was checked since it was asked isn't asked any more.
        var asked = (await find.RunAsync(cancellationToken)).SingleOrDefault(one => one.Keeper.Id == message.ReaderId);
        return asked?.Keeper.Email is { } email ? new(email, Say("Network_Mail_Subject"), Text(asked)) : null;
    }

    string Text(KeeperOfOld asked) => string.Join('\n',
    [
        Say("Network_Mail_Hello", asked.Keeper.Name),
        "",
        Say("Network_Mail_What", Initiative.FreshDays),
        .. asked.Pages.SelectMany(page => new[]
        {
            "",
            Say("Network_Mail_Line", page.Name, BelgianFormat.NumericDate(page.CheckedOn)),
            site.Value.To(page.Check),
        }),
        "",
        Say("Network_Mail_Do"),
        "",
        Say("Network_Mail_Greeting"),
        Say("Network_Mail_NoReply"),
    ]);

    string Say(string key, params object?[] args) => texts.Dutch("Network", key, args);
}
