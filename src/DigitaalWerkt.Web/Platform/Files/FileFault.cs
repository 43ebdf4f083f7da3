namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Why a file is not kept.</summary>
public enum FileFault
{
    /// <summary>Nothing came.</summary>
    Missing,

    /// <summary>More bytes or more pixels than we take.</summary>
    TooLarge,

    /// <summary>Neither a picture nor a PDF, whatever its name says.</summary>
    OtherKind,

    /// <summary>It begins as a picture, and isn't one.</summary>
    Broken,

    /// <summary>The scanner of viruses found something.</summary>
    Unsafe,
}
