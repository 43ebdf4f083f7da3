using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>What the monthly e-mail is about: the directory.</summary>
public sealed class PagesToCheckSubject(Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string> { [PagesToCheck.Kind] = texts.Dutch("Network", "Network_Mail_Kind") };

    public Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, MessageTopic>>(messages.ToDictionary(
            seen => seen.Message.Id, seen => new MessageTopic(texts.Dutch("Network", "Network_Directory"), seen.Message.Occurrence, InitiativeLinks.Kept)));
}
