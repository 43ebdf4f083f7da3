using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>One page of the directory, with the words of Open Referral HSDS 3.</summary>
/// <param name="TotalItems">How many services there are on all pages.</param>
/// <param name="TotalPages">How many pages there are; 0 when nothing is in the directory.</param>
/// <param name="PageNumber">Which page this is, from 1.</param>
/// <param name="Size">How many services stand on this page.</param>
/// <param name="FirstPage">Whether it is the first one.</param>
/// <param name="LastPage">Whether no page comes after it.</param>
/// <param name="Empty">Whether nothing stands on it.</param>
/// <param name="Contents">The services, by name.</param>
public sealed record DirectoryPage(
    [property: JsonPropertyName("total_items")] int TotalItems,
    [property: JsonPropertyName("total_pages")] int TotalPages,
    [property: JsonPropertyName("page_number")] int PageNumber,
    int Size,
    [property: JsonPropertyName("first_page")] bool FirstPage,
    [property: JsonPropertyName("last_page")] bool LastPage,
    bool Empty,
    IReadOnlyList<DirectoryService> Contents);
