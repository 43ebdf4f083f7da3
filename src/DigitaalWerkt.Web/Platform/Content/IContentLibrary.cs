namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>Something that holds what it read from the content folder in memory.</summary>
public interface IContentLibrary
{
    /// <summary>Reads the folder anew, now. What is broken does not take the place of what was good.</summary>
    void Refresh();
}
