using Microsoft.AspNetCore.Http.Metadata;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>A page to which a file may be sent: its form may be larger than any other. How large the file may be is a setting.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute, IRequestSizeLimitMetadata, IFormOptionsMetadata
{
    // The other fields, and what stands around the file.
    const long Limit = ((long)FileSettings.MostMegabytes + 1) * 1024 * 1024;

    /// <summary>The longest value of another field, in characters; nought: as in every form.</summary>
    public int LongestValue { get; init; }

    /// <inheritdoc />
    public long? MaxRequestBodySize => Limit;

    /// <inheritdoc />
    public long? MultipartBodyLengthLimit => Limit;

    /// <inheritdoc />
    public bool? BufferBody => null;

    /// <inheritdoc />
    public int? MemoryBufferThreshold => null;

    /// <inheritdoc />
    public long? BufferBodyLengthLimit => null;

    /// <inheritdoc />
    public int? ValueCountLimit => null;

    /// <inheritdoc />
    public int? KeyLengthLimit => null;

    /// <inheritdoc />
    public int? ValueLengthLimit => LongestValue == 0 ? null : LongestValue;

    /// <inheritdoc />
    public int? MultipartBoundaryLengthLimit => null;

    /// <inheritdoc />
    public int? MultipartHeadersCountLimit => null;

    /// <inheritdoc />
    public int? MultipartHeadersLengthLimit => null;
}
