package isnad.model;

/** Who published an article. */
public record Outlet(String id, String name, String nameEn) {}
