using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>The contacts that a device kept while there was no network.</summary>
/// <param name="Sent">When it sends them, by its own clock.</param>
public sealed record KeptContacts(DateTimeOffset Sent, IReadOnlyList<KeptContact?>? Contacts);

/// <param name="Key">Of the form that was filled in.</param>
/// <param name="At">When, by the clock of the device.</param>
public sealed record KeptContact(Guid Key, Guid Place, ContactTheme Theme, int People, DateTimeOffset At);

/// <param name="Contact">The row that counts it; null: it isn't counted.</param>
/// <param name="IsTwin">It isn't counted yet, because a colleague just noted the same.</param>
public sealed record SyncedContact(Guid Key, Guid? Contact, bool IsTwin);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(KeptContacts))]
sealed partial class OutreachJson : JsonSerializerContext;
