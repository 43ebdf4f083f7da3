namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>Something in a content file that has to be mended before it can be published.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line in that file, from 1; 0 when the problem is the file as a whole.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What the writer can do about it.</param>
public sealed record ContentProblem(string File, int Line, string Message, string Remedy)
{
    /// <summary>One line as compilers write it, so that editors can jump to the place.</summary>
    public override string ToString() => $"{File}({Line}): {Message} {Remedy}";
}
