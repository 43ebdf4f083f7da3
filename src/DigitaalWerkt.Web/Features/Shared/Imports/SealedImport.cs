using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Shared.Imports;

/// <summary>
/// Rows that were shown and not yet written: they travel in the page, sealed for the person who saw them, for two hours. So what
/// is written is what was shown, and a dry run leaves nothing behind.
/// </summary>
/// <typeparam name="TRow">All that is needed to write a row.</typeparam>
/// <param name="protection">The keys of the site.</param>
/// <param name="purpose">What the rows are for: rows for something else can't be opened.</param>
public sealed class SealedImport<TRow>(IDataProtectionProvider protection, string purpose)
{
    static readonly JsonTypeInfo<IReadOnlyList<TRow>> Json =
        (JsonTypeInfo<IReadOnlyList<TRow>>)JsonSerializerOptions.Default.GetTypeInfo(typeof(IReadOnlyList<TRow>));

    /// <returns>Null when there are no rows.</returns>
    public string? Seal(IReadOnlyList<TRow> rows, Guid staffMemberId) => rows.Count == 0 ? null : Of(staffMemberId).Seal(rows, Json);

    /// <returns>Null when it is too old, somebody else's, or not ours.</returns>
    public IReadOnlyList<TRow>? Open(string? text, Guid staffMemberId) => Of(staffMemberId).Open(text, Json);

    Sealed Of(Guid staffMemberId) => new(protection, purpose, staffMemberId.ToString("N")) { Lifetime = TimeSpan.FromHours(2) };
}
