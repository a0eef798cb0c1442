package vn.postmart.e2e.people;

/** Whether the browser runs scripts; everything must work without. */
public enum Script {

	ON, OFF

}
